# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = निवास प्रमाणपत्र
procedure-juminhyo-example = 住民票の写し: ठेगाना, घरपरिवार
procedure-inkan = छाप दर्ता प्रमाणपत्र
procedure-inkan-example = 印鑑登録証明書
procedure-zei = आय तथा कर प्रमाणपत्र
procedure-zei-example = 所得・課税証明書
procedure-koseki = पारिवारिक दर्ता प्रमाणपत्र
procedure-koseki-example = 戸籍 (जापानी नागरिक)

## Who comes, for whom

field-for-self = आफ्नै लागि
ask-for-self = यो तपाईंकै लागि हो?

field-relation = त्यो व्यक्तिसँग नाता
ask-relation = तपाईं त्यो व्यक्तिको को हुनुहुन्छ?
ask-relation-hint = त्यो व्यक्ति भनेको प्रमाणपत्र वा फारममा नाम हुने व्यक्ति हो।
choice-relation-spouse = पति वा पत्नी
choice-relation-lineal = बुबाआमा, हजुरबुबाआमा, छोराछोरी, नातिनातिनी
choice-relation-family = दाजुभाइ, दिदीबहिनी वा अन्य परिवार
choice-relation-legal = नाबालकका बुबाआमा वा संरक्षक
choice-relation-agent = आउन भनिएको व्यक्ति (प्रतिनिधि)
choice-relation-company = कम्पनीको तर्फबाट
choice-relation-third = अन्य

field-same-household = एउटै घरपरिवार
ask-same-household = निवास दर्तामा तपाईंहरू एउटै घरपरिवार हो?
ask-same-household-hint = सँगै बसे पनि दर्तामा छुट्टै घरपरिवार भए “होइन” थिच्नुहोस्।

field-third-reason = मागको कारण
ask-third-reason = यो किन चाहियो?
ask-third-reason-hint = अर्को व्यक्तिको प्रमाणपत्र उचित कारण हुँदा मात्र दिन सकिन्छ।
choice-third-reason-rights = अधिकार वा दायित्वका लागि (ऋण, सम्झौता आदि)
choice-third-reason-office = सरकारी कार्यालयमा बुझाउन
choice-third-reason-other = अन्य उचित कारण

field-submit-to = बुझाउने ठाउँ
ask-submit-to = कहाँ बुझाउनुहुन्छ?
choice-submit-to-office = सरकारी कार्यालय
choice-submit-to-court = अदालत वा वकिल
choice-submit-to-bank = बैंक वा बीमा कम्पनी
choice-submit-to-own-records = आफ्नै अभिलेख
choice-submit-to-other = अन्य ठाउँ

field-purpose-of-use = के का लागि
ask-purpose-of-use = यो के का लागि चाहिएको हो?
ask-purpose-of-use-hint = कुनै-कुनै कामका लागि शुल्क लाग्दैन।
choice-purpose-of-use-daily = काम, विद्यालय, बैंक, लाइसेन्स …
choice-purpose-of-use-pension = पेन्सन
choice-purpose-of-use-child-allowance = बाल पालनपोषण भत्ता
choice-purpose-of-use-social-insurance = स्वास्थ्य वा दुर्घटना बीमा
choice-purpose-of-use-welfare = सार्वजनिक सहायता पाएको छु
choice-purpose-of-use-inheritance = उत्तराधिकार (相続)
choice-purpose-of-use-other = अन्य

field-name-script = नामको अक्षर
ask-name-script = नाम कुन अक्षरमा लेख्नुहुन्छ?
ask-name-script-hint = कान्जी हाम्रा कर्मचारीले लेख्छन्।
choice-name-script-kana = काताकाना
choice-name-script-latin = रोमन अक्षर (ABC)

## The person at the counter

field-requester-name = नाम
field-requester-kana = काताकानामा नाम
ask-requester-kana = आफ्नो नाम काताकानामा लेख्नुहोस्
field-requester-latin = रोमन अक्षरमा नाम
ask-requester-latin = आफ्नो नाम रोमन अक्षरमा लेख्नुहोस्
ask-requester-latin-hint = आवास कार्ड वा राहदानीमा भएजस्तै।
field-requester-address = ठेगाना
field-requester-birth = जन्म मिति
ask-requester-birth = आफ्नो जन्म मिति लेख्नुहोस्
field-requester-phone = फोन नम्बर
ask-requester-phone = दिउँसो सम्पर्क हुने फोन नम्बर लेख्नुहोस्
ask-requester-phone-hint = नलेखे पनि हुन्छ।

## The person whom it is for

field-subject-name = जसको लागि हो, उहाँको नाम
field-subject-kana = उहाँको काताकाना नाम
ask-subject-kana = जसको लागि हो, उहाँको नाम काताकानामा लेख्नुहोस्
field-subject-latin = उहाँको रोमन नाम
ask-subject-latin = जसको लागि हो, उहाँको नाम रोमन अक्षरमा लेख्नुहोस्
field-subject-birth = उहाँको जन्म मिति
ask-subject-birth = जसको लागि हो, उहाँको जन्म मिति लेख्नुहोस्
field-subject-address = उहाँको ठेगाना

## 住民票

field-juminhyo-kind = प्रमाणपत्रको किसिम
ask-juminhyo-kind = कुन निवास प्रमाणपत्र चाहिन्छ?
ask-juminhyo-kind-hint = थाहा नभए, बुझाउने ठाउँले के मागेको छ हेर्नुहोस्।
choice-juminhyo-kind-one = एक जनाको मात्र
choice-juminhyo-kind-one-example = आफ्नो मात्र वा त्यो व्यक्तिको मात्र
choice-juminhyo-kind-all = पूरा घरपरिवार
choice-juminhyo-kind-all-example = परिवारका सबै
choice-juminhyo-kind-some = घरका केही जना
choice-juminhyo-kind-some-example = जस्तै आमा र बच्चा
choice-juminhyo-kind-wide = अर्को नगरपालिकाको (広域交付)
choice-juminhyo-kind-wide-example = अहिले बसेको ठाउँको
choice-juminhyo-kind-removed = हटाइएको दर्ता (除票)
choice-juminhyo-kind-removed-example = सरेको वा बितेको
choice-juminhyo-kind-items = केही विवरणको मात्र
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = पुरानो दर्ता (改製原)
choice-juminhyo-kind-former-example = फेरि लेखिनुअघिको

field-some-kana = अरू कसको नाम
ask-some-kana = यसमा अरू कसको नाम चाहिन्छ?
ask-some-kana-hint = नाम काताकानामा लेख्नुहोस्। दुई नामको बीचमा “・” राख्नुहोस्।

field-removed-reason = हटाइएको कारण
ask-removed-reason = दर्ता किन हट्यो?
choice-removed-reason-moved = अर्को नगरपालिकामा सरेको
choice-removed-reason-died = व्यक्ति बित्नुभयो
choice-removed-reason-other = अन्य, वा थाहा छैन

field-removed-when = कहिले हट्यो
ask-removed-when = दर्ता कहिले हट्यो?
ask-removed-when-hint = 2014 जुन 19 सम्म हटेका दर्ता 5 वर्ष मात्र राखिन्थ्यो।
choice-removed-when-after = 2014 जुन 20 वा पछि
choice-removed-when-before = 2014 जुन 19 सम्म
choice-removed-when-unknown = थाहा छैन

field-shown = थप विवरण
ask-shown = यीमध्ये केही पनि देखाउनुपर्छ?
ask-shown-hint = नचाहिए “अर्को” थिच्नुहोस्।
choice-shown-head = घरमूली र नाता
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = मूल दर्ता स्थान (本籍)
choice-shown-honseki-example = पारिवारिक दर्ता भएको ठाउँ
choice-shown-my-number = माइ नम्बर (個人番号)
choice-shown-my-number-example = कानुनले मागेको भए मात्र
choice-shown-resident-code = निवास दर्ता कोड
choice-shown-resident-code-example = 11 अङ्क, पेन्सनका लागि
choice-shown-foreign = राष्ट्रियता, आवास स्थिति …
choice-shown-foreign-example = विदेशी निवासीका लागि

field-foreign-shown = विदेशी निवासीको विवरण
ask-foreign-shown = कुन विवरण देखाउने?
choice-foreign-shown-nationality = राष्ट्रियता वा क्षेत्र
choice-foreign-shown-category = निवासीको वर्ग
choice-foreign-shown-status = आवास स्थिति, अवधि र म्याद
choice-foreign-shown-card-number = आवास कार्ड नम्बर
choice-foreign-shown-alias-history = पहिलेका उपनाम (通称)

field-number-for = नम्बर के का लागि
ask-number-for = नम्बर कसले मागेको हो?
ask-number-for-hint = नम्बर कानुनले तोकेको ठाउँमा मात्र प्रयोग हुन्छ।
choice-number-for-work = काम गर्ने ठाउँ
choice-number-for-tax = कर कार्यालय
choice-number-for-social = पेन्सन वा स्वास्थ्य बीमा
choice-number-for-bank = बैंक वा सेयर कम्पनी
choice-number-for-other = अन्य ठाउँ

field-sheet-style = ढाँचा
ask-sheet-style = कुन ढाँचा चाहिन्छ?
ask-sheet-style-hint = प्रायः “अहिलेको विवरण” पुग्छ।
choice-sheet-style-joint = अहिलेको विवरण
choice-sheet-style-single = पहिलेका ठेगानासहित

field-household-head = घरमूली

field-copies = प्रति
ask-copies = कति प्रति चाहिन्छ?
unit-copies-count = { $n ->
    [one] 1 प्रति
   *[other] { $n } प्रति
}

## 印鑑登録証明書

field-seal-card = छाप दर्ता कार्ड
ask-seal-card = छाप दर्ता कार्ड अहिले साथमा छ?
ask-seal-card-hint = छाप दर्ता गर्दा पाएको कार्ड (印鑑登録証)। छाप नै चाहिँदैन।
field-seal-number = दर्ता नम्बर
ask-seal-number = कार्डको नम्बर लेख्नुहोस्
ask-seal-number-hint = नलेखे पनि हुन्छ। काउन्टरमा कार्ड देखाउनुहोस्।

## 税の証明書

field-zei-kind = प्रमाणपत्रको किसिम
ask-zei-kind = कुन प्रमाणपत्र चाहिन्छ?
ask-zei-kind-hint = थाहा नभए “आय र कर” छान्नुहोस्।
choice-zei-kind-both = आय र कर
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = आय मात्र
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = कर रकम मात्र
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = कर नलाग्ने
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = कर तिरेको
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = कर बाँकी नभएको
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = हल्का गाडीको जाँचका लागि
choice-zei-kind-car-example = 車検用, शुल्क छैन
choice-zei-kind-valuation = घरजग्गा मूल्याङ्कन (評価証明書)
choice-zei-kind-public-charge = घरजग्गा कर (公課証明書)
choice-zei-kind-property-list = घरजग्गा सूची (名寄帳)
choice-zei-kind-property-list-example = आफ्नो नामको घर र जग्गा
choice-zei-kind-assets = सम्पत्ति भएको/नभएको
choice-zei-kind-business = व्यवसाय प्रमाणपत्र (営業証明書)
choice-zei-kind-office = व्यवसाय स्थल (事業所証明書)
choice-zei-kind-house = आवासीय घर (住宅用家屋証明書)

field-fiscal-year = कर वर्ष
ask-fiscal-year = कुन कर वर्षको चाहिन्छ?
ask-fiscal-year-hint = कर वर्ष रेइवा 8 (2026) मा अघिल्लो वर्ष 2025 को आय हुन्छ।
choice-fiscal-year-this = सबैभन्दा नयाँ
choice-fiscal-year-this-example = गत वर्षको आय
choice-fiscal-year-last = 1 वर्ष अघिको
choice-fiscal-year-last-example = 2 वर्षअघिको आय
choice-fiscal-year-before-last = 2 वर्ष अघिको
choice-fiscal-year-before-last-example = 3 वर्षअघिको आय
choice-fiscal-year-ago-3 = 3 वर्ष अघिको
choice-fiscal-year-ago-3-example = 4 वर्षअघिको आय
choice-fiscal-year-ago-4 = 4 वर्ष अघिको
choice-fiscal-year-ago-4-example = 5 वर्षअघिको आय
choice-fiscal-year-ago-5 = 5 वर्ष अघिको
choice-fiscal-year-ago-5-example = 6 वर्षअघिको आय

field-jan1-here = जनवरी 1 को ठेगाना
ask-jan1-here = त्यो कर वर्षको जनवरी 1 मा तपाईंको ठेगाना यस सहरमा थियो?
ask-jan1-here-hint = कर वर्ष रेइवा 8 का लागि त्यो 2026 जनवरी 1 हो।

field-property-place = जग्गा वा घरको ठाउँ
field-car-number = गाडी नम्बर

## 戸籍

field-honseki-place = दर्ता भएको नगरपालिका
ask-honseki-place = मूल दर्ता स्थान (本籍) यस सहरमा छ?
ask-honseki-place-hint = पारिवारिक दर्ता राखिएको ठाउँ। ठेगानाभन्दा फरक हुन सक्छ।
choice-honseki-place-here = यसै सहरमा
choice-honseki-place-elsewhere = अर्को नगरपालिकामा
choice-honseki-place-unknown = थाहा छैन

field-koseki-kind = प्रमाणपत्रको किसिम
ask-koseki-kind = कुन प्रमाणपत्र चाहिन्छ?
choice-koseki-kind-all = पूरा दर्ता (全部事項証明)
choice-koseki-kind-all-example = दर्ताका सबै जना
choice-koseki-kind-one = एक जना (個人事項証明)
choice-koseki-kind-one-example = एक जनाको मात्र
choice-koseki-kind-whole-life = जन्मदेखि मृत्युसम्म
choice-koseki-kind-whole-life-example = उत्तराधिकारका सबै दर्ता
choice-koseki-kind-removed = बन्द दर्ता (除籍)
choice-koseki-kind-removed-example = अब कोही बाँकी छैन
choice-koseki-kind-former = पुरानो दर्ता (改製原戸籍)
choice-koseki-kind-former-example = फेरि लेखिनुअघिको
choice-koseki-kind-attached = ठेगाना इतिहास (附票)
choice-koseki-kind-attached-example = दर्ताको परिशिष्ट
choice-koseki-kind-status = नागरिक हैसियत (身分証明書)
choice-koseki-kind-status-example = टाट नपल्टिएको आदि
choice-koseki-kind-single = अविवाहित (独身証明書)
choice-koseki-kind-single-example = विवाह नभएको
choice-koseki-kind-part = केही विवरण (一部事項証明)
choice-koseki-kind-accepted = सूचना स्वीकार भएको
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = सूचनामा लेखिएको विवरण

field-honseki = मूल दर्ता स्थान

field-koseki-head = दर्ताको पहिलो व्यक्ति
ask-koseki-head = दर्ताको पहिलो व्यक्ति (筆頭者) को हुनुहुन्छ?
ask-koseki-head-hint = दर्तामा सबैभन्दा पहिले लेखिएको व्यक्ति। बित्नुभए पनि फेरिँदैन।
choice-koseki-head-subject = प्रमाणपत्र चाहिएकै व्यक्ति
choice-koseki-head-other = अरू (पति, पत्नी, बुबाआमा …)
choice-koseki-head-unknown = थाहा छैन
field-head-name = पहिलो व्यक्तिको नाम
field-head-kana = पहिलो व्यक्ति (काताकाना)
ask-head-kana = पहिलो व्यक्तिको नाम काताकानामा लेख्नुहोस्
field-head-birth = पहिलो व्यक्तिको जन्म मिति
ask-head-birth = पहिलो व्यक्तिको जन्म मिति लेख्नुहोस्

field-attached-range = ठेगाना इतिहास कसको
ask-attached-range = कसको ठेगाना इतिहास चाहिन्छ?
choice-attached-range-all = दर्ताका सबै जना
choice-attached-range-one = एक जनाको मात्र
field-attached-shown = थप विवरण
ask-attached-shown = यीमध्ये केही पनि देखाउनुपर्छ?
choice-attached-shown-honseki = मूल दर्ता स्थान र पहिलो व्यक्ति
choice-attached-shown-overseas-voter = विदेशमा मतदाता दर्ता

field-filing = सूचनाको किसिम
ask-filing = कुन सूचनाबारे हो?
choice-filing-birth = जन्म
choice-filing-marriage = विवाह
choice-filing-divorce = सम्बन्धविच्छेद
choice-filing-death = मृत्यु
choice-filing-other = अन्य

field-insurance-law = बीमाको किसिम
ask-insurance-law = कुन बीमाका लागि हो?
ask-insurance-law-hint = कुनै-कुनैमा कानुनले शुल्क छुट दिन्छ।
choice-insurance-law-health = कम्पनीको स्वास्थ्य बीमा
choice-insurance-law-national-health = राष्ट्रिय स्वास्थ्य बीमा
choice-insurance-law-accident = कार्यस्थल दुर्घटना बीमा
choice-insurance-law-other = अन्य

field-life-current = हालको दर्ता (अनुमान)
ask-life-current = हालको दर्ता कति प्रति चाहिन्छ?
ask-life-current-hint = थाहा नभए छोड्नुहोस्। काउन्टरमा हेरिन्छ।
unit-life-current = प्रति
unit-life-current-count = { $n ->
    [one] 1 प्रति
   *[other] { $n } प्रति
}
field-life-closed = बन्द र पुरानो दर्ता (अनुमान)
ask-life-closed = बन्द वा पुरानो दर्ता कति प्रति चाहिन्छ?
ask-life-closed-hint = थाहा नभए छोड्नुहोस्। काउन्टरमा हेरिन्छ।
unit-life-closed = प्रति
unit-life-closed-count = { $n ->
    [one] 1 प्रति
   *[other] { $n } प्रति
}

## What is found out before the queue

check-id-card = काउन्टरमा माइ नम्बर कार्ड देखाउनुहोस्।
check-id-documents = परिचय खुल्ने कागजात देखाउनुहोस्। फोटो भएको भए 1 वटा (ड्राइभिङ लाइसेन्स, आवास कार्ड आदि)। फोटो नभएको भए 2 वटा (पात्रता प्रमाणपत्र 資格確認書 र आधारभूत पेन्सन नम्बरको सूचना वा पेन्सन पुस्तिका आदि)।
check-id-photo-only = फोटो भएको परिचयपत्र (ड्राइभिङ लाइसेन्स, राहदानी आदि) देखाउनुहोस्। अरू कागजात यहाँ चल्दैन।
check-letter-of-attorney = जसको लागि हो, उहाँ आफैँले लेखेको अख्तियारनामा (委任状) ल्याउनुहोस्।
check-legal-proof = तपाईं बुबाआमा वा संरक्षक भएको देखिने पारिवारिक दर्ता वा दर्ता प्रमाणपत्र (3 महिनाभित्रको) ल्याउनुहोस्। यस सहरले हेर्न सक्ने भए चाहिँदैन।
check-third-proof = कारण देखिने कागजात (सम्झौता आदि) ल्याउनुहोस्।
check-company-proof = कम्पनीको परिचयपत्र र कम्पनी प्रतिनिधिको छाप भएको कागजात ल्याउनुहोस्।
check-welfare-proof = सार्वजनिक सहायताको प्रमाणपत्र देखाउनुहोस्। शुल्क लाग्दैन।

check-number-third = अर्को व्यक्तिको माइ नम्बर वा निवास दर्ता कोड दिन सकिँदैन। नम्बर नभएको प्रमाणपत्र दिन सकिएला।
check-number-removed = हटाइएको वा पुरानो दर्तामा माइ नम्बर वा निवास दर्ता कोड सम्बन्धित व्यक्तिलाई मात्र देखाइन्छ। नम्बर नभएको दिन सकिएला।
check-number-by-post = नम्बर भएको प्रमाणपत्र प्रतिनिधिलाई हातमा दिन सकिँदैन। जसको लागि हो, उहाँको ठेगानामा हुलाकबाट पठाउँछौँ।
check-removed-destroyed = 2014 जुन 19 सम्म हटेका दर्ता अब राखिएको छैन, त्यसैले दिन सकिँदैन। सट्टामा के चल्छ, काउन्टरमा सोध्नुहोस्।
check-removed-unknown = पुरानो दर्ता नराखिएको हुन सक्छ। काउन्टरमा हेरिन्छ।
check-heir-proof = बित्नुभएको व्यक्तिसँगको नाता देखिने कागजात (पारिवारिक दर्ता आदि) ल्याउनुहोस्।
check-items-paper = बुझाउने ठाउँले दिएको फारम भए ल्याउनुहोस्।
check-juminhyo-wide = अर्को नगरपालिकाको प्रमाणपत्रमा मूल दर्ता स्थान र पहिलेका ठेगाना हुँदैनन्।

check-seal-card-missing = काउन्टरमा छाप दर्ता कार्ड नभई दिन सकिँदैन। माइ नम्बर कार्ड र पिन भए कन्भिनियन्स स्टोरमा पाइन सक्छ।
check-seal-elsewhere = छाप दर्ता गरेको नगरपालिकामा माग्नुहोस्। कार्डको ठेगाना यस सहरको होइन।
check-seal-under-15 = छाप दर्ता 15 वर्षदेखि मात्र हुन्छ।
check-seal-card = काउन्टरमा छाप दर्ता कार्ड देखाउनुहोस्।

check-zei-elsewhere = यो प्रमाणपत्र त्यो कर वर्षको जनवरी 1 मा बसेको नगरपालिकाले दिन्छ। त्यहाँ माग्नुहोस्। हुलाकबाट पनि मिल्छ।
check-zei-from-june = सबैभन्दा नयाँ कर वर्षको जुनदेखि दिइन्छ। आज त्यसअघिको वर्षसम्मको दिन सकिन्छ।
check-zei-undeclared = आयको घोषणा नगरेको भए, आय नभए पनि पहिले घोषणा गर्नुहोस्।
check-car-paper = गाडी जाँच प्रमाणपत्र (प्रतिलिपि भए हुन्छ) ल्याउनुहोस्।
check-property-paper = कित्ता नम्बर देखिने कागज (करको सूचना आदि) ल्याउनुहोस्।
check-house-papers = घरको कागजात (दर्ता प्रमाणपत्र, किनबेच सम्झौता आदि) ल्याउनुहोस्।

check-koseki-wide-persons = अर्को नगरपालिकाको दर्ता सम्बन्धित व्यक्ति, पति/पत्नी, बुबाआमा, हजुरबुबाआमा, छोराछोरी वा नातिनातिनी आफैँ आउँदा मात्र दिइन्छ। मूल दर्ता स्थानको नगरपालिकामा माग्नुहोस्।
check-koseki-wide-kinds = अर्को नगरपालिकाको पूरा, बन्द र पुरानो दर्ता मात्र दिन सकिन्छ। अरू प्रमाणपत्र मूल दर्ता स्थानको नगरपालिकामा माग्नुहोस्।
check-single-self-only = यो प्रमाणपत्र सम्बन्धित व्यक्तिले मात्र लिन सक्छन्।
check-lineal-proof = यस सहरको दर्तामा नाता नदेखिए, नाता देखिने दर्ता ल्याउनुहोस्।
check-pension-notice = पेन्सनको दाबी वा सूचना देखाउनुहोस्। पेन्सनका लागि दर्ता निःशुल्क हुन्छ।
check-allowance-notice = बाल पालनपोषण भत्ताको सूचना देखाउनुहोस्। यसका लागि दर्ता निःशुल्क हुन्छ।
check-insurance-notice = बीमाको दाबी वा सूचना देखाउनुहोस्। यसका लागि दर्ता निःशुल्क हुन्छ।
check-koseki-wide = दर्ता अर्को नगरपालिकाबाट आउँछ। 1 घण्टाभन्दा बढी लाग्न सक्छ।
check-honseki-unknown = काउन्टरमा खोजिन्छ। यो देखिने निवास प्रमाणपत्र भए ल्याउनुहोस्।
check-whole-life = कति प्रति चाहिन्छ, काउन्टरमा हेरिन्छ। शुल्क अनुमान हो, फेरिन सक्छ।
