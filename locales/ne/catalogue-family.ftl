# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = जन्म सूचना
procedure-shussei-example = 出生届: बच्चा जन्मियो
guide-shussei = अस्पतालले दिएको फारम भरेर नागरिक शाखा (市民課) मा बुझाउनुहोस्। दायाँ आधा डाक्टर वा सुँडेनीले भर्छन्।
deadline-shussei-due = जन्मेको दिनलाई 1 गनेर 14 दिनभित्र दिनुपर्छ। ढिलो भए पनि लिइन्छ।

check-shussei-paper = जन्म सूचनाको फारम ल्याउनुहोस्। दायाँ आधा डाक्टर वा सुँडेनीले भरेको हुनुपर्छ।
check-shussei-handbook = आमा र शिशु स्वास्थ्य पुस्तिका (母子健康手帳) ल्याउनुहोस्। सूचना लिएको कुरा त्यसमा लेख्छौँ।
check-shussei-who = बुबा वा आमाले सूचना दिन्छन्। सही गरिसकेको फारम अरूले ल्याए पनि हुन्छ।
check-shussei-where = मूल दर्ता स्थान वा बच्चा जन्मेको ठाउँको नगरपालिकामा पनि बुझाउन सकिन्छ।
check-shussei-furigana = नामको काना उच्चारण पनि दर्ता हुन्छ। असामान्य उच्चारण भए, त्यो देखिने किताब आदि माग्न सक्छौँ।
check-shussei-foreign = बुबाआमा दुवै विदेशी भए पनि सूचना दिनुपर्छ। जापानमा बस्ने बच्चाले जन्मेको 30 दिनभित्र अध्यागमन (入管) मा आवास स्थितिको आवेदन पनि दिनुपर्छ।
check-shussei-late = 14 दिन नाघ्यो। सूचना लिन्छौँ। कारण लेख्ने कागज काउन्टरमा पाउनुहुन्छ।

procedure-shibo = मृत्यु सूचना
procedure-shibo-example = 死亡届: परिवारमा कोही बित्नुभयो
guide-shibo = मृत्यु सूचना नागरिक शाखामा बुझाएपछि दाहसंस्कारको अनुमतिपत्र पाइन्छ। प्रायः अन्त्येष्टि सेवाले परिवारको सट्टा बुझाउँछ।
deadline-shibo-due = मृत्यु थाहा पाएको दिनलाई 1 गनेर 7 दिनभित्र दिनुपर्छ। ढिलो भए पनि लिइन्छ।

check-shibo-paper = मृत्यु सूचनाको फारम ल्याउनुहोस्। दायाँ आधा (मृत्यु प्रमाणपत्र) डाक्टरले भरेको हुनुपर्छ।
check-shibo-who = आफन्त, सँगै बस्ने व्यक्ति, घरबेटी वा संरक्षकले सूचना दिन्छन्। सही गरिसकेको फारम अन्त्येष्टि सेवाले ल्याए पनि हुन्छ।
check-shibo-where = बित्नुभएको व्यक्तिको मूल दर्ता स्थान वा बित्नुभएको ठाउँको नगरपालिकामा पनि बुझाउन सकिन्छ।
check-shibo-cremation = दाहसंस्कार अनुमतिको आवेदन सँगै दिनुहोस्। दाहसंस्कार मृत्युको 24 घण्टापछि हुन्छ।
check-shibo-copies = मृत्यु प्रमाणपत्र फिर्ता हुँदैन। बीमा र पेन्सनमा चाहिन सक्छ, पहिले फोटोकपी राख्नुहोस्।
check-shibo-late = 7 दिन नाघ्यो। सूचना लिन्छौँ। कारण लेख्ने कागज काउन्टरमा पाउनुहुन्छ।

procedure-konin = विवाह सूचना
procedure-konin-example = 婚姻届: विवाह गर्दा
guide-konin = दुवै जना र 2 साक्षीको सही भएको विवाह सूचना नागरिक शाखामा बुझाउनुहोस्। स्वीकार भएको दिन नै विवाहको दिन हुन्छ।

check-konin-paper = विवाह सूचनाको फारम ल्याउनुहोस्। दुवै जना र 18 वर्ष वा माथिका 2 साक्षीको सही चाहिन्छ।
check-konin-who = दुईमध्ये एक जना वा तपाईंले भनेको व्यक्तिले ल्याए हुन्छ। नआउने व्यक्तिलाई हुलाकबाट खबर गरिन्छ।
check-konin-where = दुईमध्ये कसैको ठेगाना वा मूल दर्ता स्थानको नगरपालिकामा पनि बुझाउन सकिन्छ। पारिवारिक दर्ता प्रायः चाहिँदैन।
check-konin-foreign = एक जना विदेशी भए, विवाह योग्यताको प्रमाणपत्र (婚姻要件具備証明書), राहदानी र जापानी अनुवाद चाहिन्छ। देशअनुसार फरक हुन्छ, पहिले काउन्टरमा सोध्नुहोस्।
check-konin-cards = थर फेरिए माइ नम्बर कार्ड 14 दिनभित्र सच्याउनुपर्छ। कार्ड ल्याउनुहोस्।

procedure-rikon = सम्बन्धविच्छेद सूचना
procedure-rikon-example = 離婚届: सम्बन्धविच्छेद, विवाहको थर
guide-rikon = सहमतिमा भए, दुवै जना र 2 साक्षीको सही भएको सूचना नागरिक शाखामा बुझाउनुहोस्। अदालतले टुङ्ग्याएको भए अदालतका कागज पनि बुझाउनुहोस्।
deadline-rikon-court-due = अदालतले टुङ्ग्याएको सम्बन्धविच्छेद, निर्णयको दिनलाई 1 गनेर 10 दिनभित्र सूचना दिनुपर्छ। ढिलो भए पनि लिइन्छ।
deadline-rikon-name-due = विवाहको थर राख्न, सम्बन्धविच्छेदको भोलिपल्टदेखि 3 महिनाभित्र सूचना दिनुहोस्। त्यसपछि पारिवारिक अदालतको अनुमति चाहिन्छ।

check-rikon-paper = सम्बन्धविच्छेद सूचनाको फारम ल्याउनुहोस्। दुवै जना र 18 वर्ष वा माथिका 2 साक्षीको सही चाहिन्छ।
check-rikon-court-paper = सम्बन्धविच्छेद सूचनाको फारम र अदालतका कागज ल्याउनुहोस्: मेलमिलापको अभिलेख, वा फैसला र त्यो अन्तिम भएको प्रमाणपत्र। साक्षी चाहिँदैन।
check-rikon-name-paper = विवाहको थर राख्न अर्को फारम बुझाउनुपर्छ। नागरिक शाखामा पाइन्छ।
check-rikon-where = मूल दर्ता स्थान वा सूचना दिनेको ठेगानाको नगरपालिकामा पनि बुझाउन सकिन्छ। पारिवारिक दर्ता प्रायः चाहिँदैन।
check-rikon-custody = 18 वर्षमुनिका बच्चाको अभिभावकत्व (親権) बुबाआमा दुवै वा एक जनाको भनी लेख्नुपर्छ। पारिवारिक अदालतमा निर्णय हुँदै गरे पनि बुझाउन सकिन्छ।
check-rikon-children-name = सम्बन्धविच्छेदले बच्चाको थर र दर्ता फेरिँदैन। फेर्न पहिले पारिवारिक अदालतको अनुमति लिएर यहाँ सूचना दिनुहोस्।
check-rikon-name = विवाहले थर फेर्ने व्यक्ति पहिलेकै थरमा फर्कन्छन्। अहिलेको थर राख्ने भए सम्बन्धविच्छेदसँगै सूचना दिन सकिन्छ।
check-rikon-pension = पेन्सनको बाँडफाँड पेन्सन कार्यालयमा मागिन्छ। म्याद छ, चाँडै सोध्नुहोस्।
check-rikon-court-late = 10 दिन नाघ्यो। सूचना लिन्छौँ। कारण लेख्ने कागज काउन्टरमा पाउनुहुन्छ।
check-rikon-name-late = 3 महिनापछि सूचना दिएर मात्र थर राख्न मिल्दैन। पहिले पारिवारिक अदालतको अनुमति चाहिन्छ।

procedure-tenseki = मूल दर्ता स्थान सार्ने
procedure-tenseki-example = 転籍届: पारिवारिक दर्ता सार्ने
guide-tenseki = सूचना जुनसुकै बेला नागरिक शाखामा बुझाउनुहोस्। नयाँ मूल दर्ता स्थान बसेको ठाउँ नभए पनि हुन्छ।

check-tenseki-paper = फारम ल्याउनुहोस्। दर्ताको पहिलो व्यक्ति र उहाँको पति वा पत्नी दुवैको सही चाहिन्छ।
check-tenseki-who = दर्ताको पहिलो व्यक्ति र पति/पत्नीले सूचना दिन्छन्। सही गरिसकेको फारम अरूले ल्याए पनि हुन्छ।
check-tenseki-where = अहिलेको वा नयाँ दर्ता स्थान, वा ठेगानाको नगरपालिकामा बुझाउन सकिन्छ। पारिवारिक दर्ता प्रायः चाहिँदैन।
check-tenseki-effects = पछि उत्तराधिकार आदिमा पहिलेको ठाउँको दर्ता पनि चाहिन्छ।

## What is asked before the lists

field-birth-filed = जन्म सूचना
ask-birth-filed = जन्म सूचना दिइसक्नुभयो?

field-birth-family = शिशु र परिवार
ask-birth-family = शिशु वा परिवारमा यीमध्ये केही मिल्छ?
ask-birth-family-hint = केही नभए “अर्को” थिच्नुहोस्।
choice-birth-family-siblings = दाजु वा दिदी छन्
choice-birth-family-siblings-example = 18औँ जन्मदिनपछिको मार्चसम्म
choice-birth-family-small = सानो जन्मेको वा अस्पतालमा
choice-birth-family-small-example = जस्तै 2,000 g वा कम
choice-birth-family-single = बच्चा एक्लै हुर्काउँछु
choice-birth-family-foreign = बुबाआमा दुवै विदेशी

field-baby-insurance = शिशुको स्वास्थ्य बीमा
ask-baby-insurance = शिशु कुन स्वास्थ्य बीमामा सामेल हुन्छ?
choice-baby-insurance-work = कम्पनीको बीमा
choice-baby-insurance-work-example = बुबा वा आमाको आश्रित भएर
choice-baby-insurance-national = राष्ट्रिय स्वास्थ्य बीमा
choice-baby-insurance-undecided = अझै टुङ्गो छैन

field-mother-insurance = आमाको स्वास्थ्य बीमा
ask-mother-insurance = बच्चा जन्माउने व्यक्तिको कुन स्वास्थ्य बीमा छ?
ask-mother-insurance-hint = प्रसूति रकम र पेन्सनका लागि चाहिन्छ।
choice-mother-insurance-work = कम्पनीको बीमा
choice-mother-insurance-work-example = आफ्नै वा आश्रित भएर
choice-mother-insurance-national = राष्ट्रिय स्वास्थ्य बीमा
choice-mother-insurance-own = जारी राखेको वा पेसागत बीमा
choice-mother-insurance-unknown = थाहा छैन

field-death-filed = मृत्यु सूचना
ask-death-filed = मृत्यु सूचना दिइसकिएको छ?
ask-death-filed-hint = अन्त्येष्टि सेवाले दिइसकेको हुन सक्छ।

field-deceased-65 = बित्नुभएको व्यक्तिको उमेर
ask-deceased-65 = बित्नुभएको व्यक्ति 65 वर्ष वा माथिको हुनुहुन्थ्यो?

field-household-left = को बाँकी हुनुहुन्छ
ask-household-left = एउटै घरपरिवारमा 15 वर्ष वा माथिका कति जना हुनुहुन्छ?
choice-household-left-none = कोही छैन
choice-household-left-one = 1 जना
choice-household-left-several = 2 वा बढी

field-family-left = परिवार
ask-family-left = परिवारमा यीमध्ये कोही हुनुहुन्छ?
ask-family-left-hint = कोही नभए “अर्को” थिच्नुहोस्।
choice-family-left-national = राष्ट्रिय स्वास्थ्य बीमा छ
choice-family-left-dependent = बित्नुभएको व्यक्तिको आश्रित थियो
choice-family-left-dependent-example = कम्पनीको बीमामा
choice-family-left-raising-alone = अब बच्चा एक्लै हुर्काउने
choice-family-left-raising-alone-example = 18औँ जन्मदिनपछिको मार्चसम्म
choice-family-left-welfare = सार्वजनिक सहायता पाउने

field-marriage-filed = विवाह सूचना
ask-marriage-filed = विवाह सूचना दिइसक्नुभयो?

field-divorce-way = कसरी टुङ्गियो
ask-divorce-way = सम्बन्धविच्छेद कसरी टुङ्गियो?
choice-divorce-way-agreed = दुवैको सहमतिमा
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = अदालतमा
choice-divorce-way-court-example = मेलमिलाप, मिलापत्र वा फैसला

field-divorce-filed = सम्बन्धविच्छेद सूचना
ask-divorce-filed = सम्बन्धविच्छेद सूचना दिइसकिएको छ?

field-divorced-on = सम्बन्धविच्छेदको दिन
ask-divorced-on = सम्बन्धविच्छेद कहिले भयो?
ask-divorced-on-hint = अदालतमा भए: मिलापत्र भएको दिन वा फैसला अन्तिम भएको दिन।

field-card-held = माइ नम्बर कार्ड
ask-card-held = तपाईंसँग माइ नम्बर कार्ड छ?

field-moving-way = बसाइँसराइ
ask-moving-way = घर सर्नुहुन्छ?
ask-moving-way-hint = सरिसकेको वा छिट्टै सर्ने भए पनि छान्नुहोस्।
choice-moving-way-none = सर्दिनँ
choice-moving-way-within = यसै सहरभित्र
choice-moving-way-in = यस सहरमा
choice-moving-way-out = यस सहरबाट बाहिर

field-insurance-path = स्वास्थ्य बीमा
ask-insurance-path = तपाईंको स्वास्थ्य बीमा के हुन्छ?
choice-insurance-path-keep-work = कम्पनीकै रहन्छ
choice-insurance-path-keep-work-example = आश्रित भए पनि
choice-insurance-path-keep-national = राष्ट्रिय स्वास्थ्य बीमा नै
choice-insurance-path-join-national = कम्पनीबाट राष्ट्रियमा
choice-insurance-path-join-national-example = आश्रित नरहने वा काम छोडेको
choice-insurance-path-leave-national = राष्ट्रियबाट कम्पनीमा
choice-insurance-path-leave-national-example = आश्रित हुने वा नयाँ काम
choice-insurance-path-unknown = अन्य वा थाहा छैन

## Birth

event-birth = बच्चा जन्मियो
event-birth-example = सूचना, भत्ता, उपचार

because-birth-notice = जन्मेको दिनलाई 1 गनेर 14 दिनभित्र दिनुपर्छ।
because-birth-notice-done = यो बुझाइसकिएको छ।
because-birth-allowance-first = जन्मेको भोलिपल्टदेखि 15 दिनभित्र आवेदन दिनुहोस्, अर्को महिनादेखि पाइन्छ। ढिलो भए केही महिनाको गुम्न सक्छ।
because-birth-allowance-not-first = जेठा बच्चाको पाइरहेको भए “बाल भत्ता: बच्चा थपियो” सूचना दिनुहोस्। पाउने व्यक्ति सरकारी कर्मचारी भए कार्यालयमा।
because-birth-allowance-more = बच्चा थपियो। जन्मेको भोलिपल्टदेखि 15 दिनभित्र सूचना दिए अर्को महिनादेखि बढ्छ।
because-birth-allowance-no-more = पहिलो पटक भए भत्ताको दाबी गर्नुहोस्। पाउने व्यक्ति सरकारी कर्मचारी भए कार्यालयमा।
because-birth-child-medical = शिशुको उपचार खर्चमा सहयोग हुन्छ। स्वास्थ्य बीमा टुङ्गिएपछि चाँडै आवेदन दिनुहोस्।
because-birth-kokuho = शिशु पनि राष्ट्रिय स्वास्थ्य बीमामा सामेल हुन्छ। जन्मेको 14 दिनभित्र सूचना दिनुहोस्।
because-birth-kokuho-undecided = शिशु कम्पनीको बीमामा सामेल नहुने भए चाँडै सूचना दिनुहोस्।
because-birth-kokuho-by-work = कम्पनीको बीमा काम गर्ने ठाउँबाट हुन्छ।
because-birth-lump-sum = अस्पताललाई सिधै तिरिएको भए, बाँकी रकमको आवेदन दिनुहोस्। नभए पूरै रकमको आवेदन दिनुहोस्।
because-birth-lump-sum-unknown = बच्चा जन्माउनेको राष्ट्रिय स्वास्थ्य बीमा भए मिल्न सक्छ।
because-birth-lump-sum-elsewhere = बच्चा जन्माउनेको स्वास्थ्य बीमामा आवेदन दिनुहोस्।
because-birth-kokuho-maternity = जन्मअघि र पछिका महिनामा बच्चा जन्माउनेको बीमा कर घट्छ।
because-birth-kokuho-maternity-unknown = बच्चा जन्माउनेको राष्ट्रिय स्वास्थ्य बीमा भए कर घट्छ।
because-birth-kokuho-maternity-none = बच्चा जन्माउनेको राष्ट्रिय स्वास्थ्य बीमा छैन।
because-birth-pension-maternity = बच्चा जन्माउनेले केही महिना राष्ट्रिय पेन्सन शुल्क तिर्नु पर्दैन।
because-birth-pension-maternity-unknown = बच्चा जन्माउनेले राष्ट्रिय पेन्सन आफैँ तिर्ने भए लागू हुन्छ।
because-birth-pension-maternity-work = कम्पनीको पेन्सन भए काम गर्ने ठाउँले गर्छ। आश्रितले शुल्क तिर्नै पर्दैन।
because-birth-small = अस्पतालमा राख्नुपर्छ भनी डाक्टरले मानेको शिशुको अस्पताल खर्चमा सहयोग हुन्छ।
because-birth-not-small = यो सानो जन्मेको र अस्पतालमा राख्नुपर्ने शिशुका लागि हो।
because-birth-single-allowance = यो बच्चा एक्लै हुर्काउनेका लागि हो। आवेदनको अर्को महिनादेखि पाइन्छ।
because-birth-single-medical = एक अभिभावक भएको परिवारको उपचार खर्चमा सहयोग हुन्छ।
because-birth-two-parents = यो बच्चा एक्लै हुर्काउनेका लागि हो।
because-birth-card = शिशुको कार्ड जन्म सूचनासँगै माग्न सकिन्छ। 1 वर्षमुनि फोटो चाहिँदैन।
because-birth-support = गर्भ र जन्मको सहयोग रकमको आवेदन नदिएको भए दिनुहोस्।
because-birth-juminhyo = काम गर्ने ठाउँले शिशुको नाम भएको निवास प्रमाणपत्र माग्न सक्छ।
because-birth-juminhyo-none = यस सहरका काममा चाहिँदैन।
because-birth-certificate-abroad = दूतावास वा अध्यागमनले सूचनाको प्रमाणपत्र माग्न सक्छ।
because-birth-koseki-none = यस सहरका काममा चाहिँदैन।
because-birth-nursery = नर्सरी आदि चाहिएको बेला आवेदन दिनुहोस्।
because-birth-handbook = भएकै पुस्तिका चलाउनुहोस्।

## Death

event-death = परिवारमा कोही बित्नुभयो
event-death-example = बीमा, पेन्सन, घरपरिवार, सम्पत्ति

because-death-notice = मृत्यु थाहा पाएको 7 दिनभित्र दिनुपर्छ। अन्त्येष्टि सेवाले दिन सक्छ।
because-death-notice-done = यो बुझाइसकिएको छ।
because-death-head = 15 वर्ष वा माथिका 2 वा बढी जना हुनुहुन्छ। नयाँ घरमूलीको सूचना 14 दिनभित्र दिनुहोस्।
because-death-head-clear = उहाँ घरमूली हुनुहुन्नथ्यो, वा अब को हुने प्रस्ट छ, त्यसैले चाहिँदैन।
because-death-kokuho = राष्ट्रिय स्वास्थ्य बीमा छोड्ने सूचना 14 दिनभित्र दिनुहोस्। पात्रता प्रमाणपत्र भए फिर्ता गर्नुहोस्।
because-death-kokuho-none = उहाँको राष्ट्रिय स्वास्थ्य बीमा थिएन।
because-death-kokuho-funeral = अन्त्येष्टि गर्नेले अन्त्येष्टि रकम पाउँछन्। भोलिपल्टदेखि 2 वर्षभित्र आवेदन दिनुहोस्।
because-death-kokuho-funeral-none = अर्को स्वास्थ्य बीमा भए त्यहाँ आवेदन दिनुहोस्।
because-death-kokuho-head = राष्ट्रिय स्वास्थ्य बीमा घरमूलीको नाममा हुन्छ, त्यसैले परिवारको विवरण फेरिन्छ।
because-death-kokuho-head-none = घरमूली फेरिँदैन, वा परिवारमा राष्ट्रिय स्वास्थ्य बीमा भएका कोही छैनन्।
because-death-kouki = 75 वर्षदेखिको चिकित्सा सकिएको सूचना 14 दिनभित्र दिनुहोस्।
because-death-kouki-funeral = अन्त्येष्टि गर्नेले अन्त्येष्टि रकम पाउँछन्। भोलिपल्टदेखि 2 वर्षभित्र आवेदन दिनुहोस्।
because-death-kouki-none = उहाँ 75 वर्षदेखिको चिकित्सामा हुनुहुन्नथ्यो।
because-death-kaigo = केयर बीमा कार्ड फिर्ता गर्नुहोस्। बढी तिरिएको भए फिर्ता दिन खाता सोध्छौँ।
because-death-kaigo-none = उहाँ 65 वर्षमुनिको हुनुहुन्थ्यो र केयर तह थिएन।
because-death-pension = पेन्सन रोकिन्छ, र पाउन बाँकी रकम माग्न सकिन्छ। कुनै पेन्सनका लागि पेन्सन कार्यालय जाने जानकारी दिन्छौँ।
because-death-pension-payer = उहाँले राष्ट्रिय पेन्सन तिर्नुहुन्थ्यो। परिवारले पारिवारिक पेन्सन (遺族年金) वा एकमुष्ट रकम पाउन सक्छ।
because-death-pension-none = उहाँले पेन्सन पाउनुहुन्नथ्यो। कम्पनीको पेन्सन भए पारिवारिक पेन्सनबारे पेन्सन कार्यालयमा सोध्नुहोस्।
because-death-dependent = आश्रितको बीमा सकिन्छ। अर्कोमा सामेल नभए 14 दिनभित्र राष्ट्रिय स्वास्थ्य बीमामा सामेल हुनुहोस्।
because-death-dependent-none = बित्नुभएको व्यक्तिका आश्रित कोही थिएनन्।
because-death-dependent-pension = 20 देखि 59 वर्षका आश्रित पति वा पत्नीले 14 दिनभित्र राष्ट्रिय पेन्सनको सूचना दिनुहोस्।
because-death-dependent-pension-none = बित्नुभएको व्यक्तिका आश्रित कोही थिएनन्।
because-death-allowance = उहाँले बाल भत्ता पाउनुहुन्थ्यो। अब बच्चा हुर्काउनेले 15 दिनभित्र आवेदन दिनुहोस्।
because-death-allowance-none = उहाँले बाल भत्ता पाउनुहुन्नथ्यो।
because-death-child-medical = बच्चाको चिकित्सा प्रमाणपत्रमा अभिभावक वा स्वास्थ्य बीमा फेरिन्छ।
because-death-child-medical-none = बच्चाको चिकित्सा प्रमाणपत्र फेरिँदैन।
because-death-raising-allowance = यो बच्चा एक्लै हुर्काउनेका लागि हो। पारिवारिक पेन्सनमा भर पर्छ, सोध्नुहोस्।
because-death-raising-medical = एक अभिभावक भएको परिवारको उपचार खर्चमा सहयोग हुन्छ।
because-death-raising-none = यो बच्चा एक्लै हुर्काउनेका लागि हो।
because-death-property = जग्गा वा घरको करको सूचना पाउन एक जना उत्तराधिकारी तोकिन्छ।
because-death-property-none = यस सहरमा उहाँको जग्गा वा घर थिएन।
because-death-moped = अर्को नाममा सारिन्छ वा दर्ता हटाइन्छ। नत्र अर्को वर्ष पनि कर लाग्छ।
because-death-moped-none = उहाँको मोपेड वा साना विशेष सवारी थिएन।
because-death-dog = कुकुर राख्ने व्यक्तिले 30 दिनभित्र नयाँ मालिकको सूचना दिन्छन्।
because-death-dog-none = उहाँको दर्ता भएको कुकुर थिएन।
because-death-housing = बस्ने व्यक्तिले सूचना दिनुहोस्, वा घर फिर्ता गर्नुहोस्।
because-death-housing-none = उहाँ नगर आवासमा बस्नुहुन्नथ्यो।
because-death-disability = अपाङ्गता पुस्तिका फिर्ता गर्नुहोस्। भत्ता र अरू प्रमाणपत्र पनि सँगै हेर्छौँ।
because-death-disability-none = उहाँसँग अपाङ्गता पुस्तिका थिएन।
because-death-disability-medical = गम्भीर अपाङ्गताको चिकित्सा प्रमाणपत्र भए फिर्ता गर्नुहोस्।
because-death-disability-medical-none = उहाँसँग अपाङ्गता पुस्तिका थिएन।
because-death-water = पानीको सम्झौता अर्को नाममा सारिन्छ वा बन्द गरिन्छ।
because-death-water-none = सम्झौता उहाँको नाममा भए मात्र फेरिन्छ।
because-death-welfare = घरपरिवारको संख्या फेरिन्छ। अन्त्येष्टि खर्चबारे पनि आफ्ना सहायता कर्मचारीसँग सोध्नुहोस्।
because-death-consult = गुजाराको पैसाको चिन्ता भए, छुट्टै कोठामा कुरा सुन्छौँ। हतार छैन।
because-death-nursery = घरपरिवार फेरिँदा नर्सरी शुल्क फेरिन सक्छ। हतार छैन।
because-death-nursery-none = नर्सरीमा केही फेरिँदैन।
because-death-school-none = विद्यालय फेरिँदैन। विद्यालय खर्चको चिन्ता भए विद्यालय शिक्षा शाखामा सोध्नुहोस्।
because-death-exempt = राष्ट्रिय पेन्सन शुल्क तिर्न गाह्रो भए आवेदन दिन सकिन्छ।
because-death-exempt-none = राष्ट्रिय पेन्सनमा नयाँ सामेल हुने कोही छैनन्।
because-death-koseki = उत्तराधिकार र पेन्सनमा मृत्यु देखिने पारिवारिक दर्ता चाहिन्छ। कति प्रति चाहिन्छ, पहिले त्यहाँ सोध्नुहोस्।
because-death-koseki-later = उत्तराधिकार आदिमा चाहिन्छ। सूचनापछि दर्तामा मृत्यु देखिन 1-2 हप्ता लाग्छ।
because-death-juminhyo = पेन्सन र सम्पत्तिका काममा बित्नुभएको व्यक्तिको हटाइएको निवास दर्ता (除票) चाहिन सक्छ।
because-death-juminhyo-later = पेन्सन वा घरका लागि मागिए हटाइएको दर्ता लिनुहोस्।
because-death-valuation = उत्तराधिकारमा पाएको जग्गा वा घर दर्ता गर्न मूल्याङ्कन चाहिन्छ। दर्ता 3 वर्षभित्र गर्नुपर्छ।
because-death-valuation-none = दर्ता गर्ने जग्गा वा घर छैन।
because-death-seal-heirs = सम्पत्ति बाँडफाँडको कागजमा उत्तराधिकारीका छाप दर्ता प्रमाणपत्र चाहिन्छ।
because-death-seal-heirs-none = बैंक आदिले मागे मात्र उत्तराधिकारीले लिन्छन्।
because-death-tax = निवासी कर बाँकी भए उत्तराधिकारीले तिर्छन्। सूचना आएपछि गरे हुन्छ।
because-death-seal-ends = छाप दर्ता सूचनाले आफैँ सकिन्छ। दर्ता कार्ड फिर्ता गरे वा च्यातेर फाले पनि हुन्छ।
because-death-card-keep = कार्ड आफैँ बन्द हुन्छ। उत्तराधिकारमा नम्बर चाहिन सक्छ, त्यो नसकिएसम्म राख्नुहोस्।

## Marriage

event-marriage = विवाह गर्दै वा भर्खर गरेको
event-marriage-example = सूचना, नाम वा ठेगाना परिवर्तन

because-marriage-notice = स्वीकार भएको दिनदेखि विवाह मानिन्छ।
because-marriage-notice-done = यो बुझाइसकिएको छ।
because-marriage-move-in = यहाँ बस्न थालेको 14 दिनभित्र दिनुपर्छ। त्यसअघि दिन मिल्दैन।
because-marriage-no-move-in = सहर बाहिरबाट यहाँ सर्नुहुन्न।
because-marriage-move-within = नयाँ घरमा बस्न थालेको 14 दिनभित्र दिनुपर्छ।
because-marriage-no-move-within = सहरभित्र सर्नुहुन्न।
because-marriage-move-out = सर्नुअघि नै सूचना दिन सकिन्छ।
because-marriage-no-move-out = सहर बाहिर सर्नुहुन्न।
because-marriage-household = एउटै ठेगानाका दुई घरपरिवार एउटा बनाउन सकिन्छ। फेरिएको 14 दिनभित्र सूचना दिनुहोस्।
because-marriage-household-with-move = घरपरिवार सरेको सूचनासँगै मिलाइन्छ।
because-marriage-card-name = थर फेरिने हुँदा कार्ड 14 दिनभित्र सच्याउनुपर्छ।
because-marriage-card-address = ठेगाना फेरिने हुँदा कार्ड 14 दिनभित्र सच्याउनुपर्छ।
because-marriage-card-same = कार्डको नाम र ठेगाना फेरिँदैन, कार्ड छैन, वा सर्ने ठाउँमा सच्याइन्छ।
because-marriage-card-continue = अघिल्लो नगरपालिकाको कार्ड चलाइरहन यो गर्नुहोस्। सरेको सूचनाको 90 दिनपछि बन्द हुन्छ।
because-marriage-card-no-continue = सहर बाहिरबाट सर्नुहुन्न, वा कार्ड छैन।
because-marriage-cert = नाम वा ठेगाना फेरिँदा हस्ताक्षरको प्रमाणपत्र बन्द हुन्छ। नयाँ दिइन्छ।
because-marriage-cert-same = हस्ताक्षरको प्रमाणपत्र चलिरहन्छ, वा सर्ने ठाउँमा नयाँ हुन्छ।
because-marriage-seal-here = छाप बसेको ठाउँमा दर्ता हुन्छ। पहिलेको दर्ता सकिन्छ।
because-marriage-seal-name = थर फेरिएपछि पुरानो थरको छाप दर्ता सकिन्छ। नयाँ छाप दर्ता गर्नुहोस्।
because-marriage-seal-same = दर्ता त्यही रहन्छ, वा दर्ता छैन।
because-marriage-seal-ends = नचल्ने दर्ता सहर आफैँले हटाउँछ।
because-marriage-former-name = निवास दर्ता र कार्डमा पहिलेको थर राख्न चाहे सूचना दिनुहोस्।
because-marriage-no-former-name = थर फेरिँदैन।
because-marriage-kokuho-join = कम्पनीको बीमा छोडेको 14 दिनभित्र सूचना दिनुहोस्।
because-marriage-kokuho-here = सरेको 14 दिनभित्र यस सहरको राष्ट्रिय स्वास्थ्य बीमामा नयाँ सामेल हुनुहोस्।
because-marriage-kokuho-unknown = कम्पनीको बीमामा सामेल नभए यसमा सामेल हुनुहोस्। टुङ्गिएपछि चाँडै सूचना दिनुहोस्।
because-marriage-kokuho-no-join = राष्ट्रिय स्वास्थ्य बीमामा नयाँ सामेल हुनु पर्दैन।
because-marriage-kokuho-leave = कम्पनीको बीमामा सामेल भएको 14 दिनभित्र सूचना दिनुहोस्। आफैँ सकिँदैन।
because-marriage-kokuho-out = सर्ने ठाउँमा नयाँ सामेल हुने हुँदा यस सहरको छोड्नुहोस्।
because-marriage-kokuho-no-leave = राष्ट्रिय स्वास्थ्य बीमा छोड्नु पर्दैन।
because-marriage-kokuho-change = नाम, ठेगाना वा घरपरिवार फेरिने हुँदा विवरण 14 दिनभित्र फेरिन्छ।
because-marriage-kokuho-no-change = राष्ट्रिय स्वास्थ्य बीमामा केही फेरिँदैन।
because-marriage-pension = कम्पनीको पेन्सन छोड्ने वा आश्रित नरहने भए 14 दिनभित्र राष्ट्रिय पेन्सनको सूचना दिनुहोस्।
because-marriage-pension-work = आश्रित हुनेले पति/पत्नीको काम गर्ने ठाउँमा गर्छन्। नाम फेरिँदा प्रायः केही गर्नु पर्दैन।
because-marriage-single-allowance = विवाहपछि बाल पालनपोषण भत्ता सकिन्छ। सूचना दिनुहोस्, नत्र फिर्ता तिर्नुपर्छ।
because-marriage-single-medical = विवाहपछि एकल अभिभावक उपचार सहायता सकिन्छ। प्रमाणपत्र फिर्ता गर्नुहोस्।
because-marriage-single-none = अहिले यो पाउनुभएको छैन।
because-marriage-allowance-here = जाने योजनाको भोलिपल्टदेखि 15 दिनभित्र यस सहरमा नयाँ आवेदन दिनुहोस्। सरकारी कर्मचारीले आफ्नो कार्यालयमा।
because-marriage-allowance-receiver = बढी आय हुने अभिभावकले पाउँछन्। पाउने व्यक्ति फेरिए आवेदन दिनुहोस्।
because-marriage-allowance-none = 18औँ जन्मदिनपछिको मार्चसम्मका बच्चा छैनन्, वा सर्ने ठाउँमा आवेदन दिइन्छ।
because-marriage-allowance-change = पाउने व्यक्ति वा बच्चाको नयाँ नाम वा ठेगानाको सूचना दिनुहोस्।
because-marriage-allowance-same = बाल भत्तामा केही फेरिँदैन।
because-marriage-allowance-end = यस सहरको भत्ता सकिन्छ। सर्ने ठाउँमा, जाने योजनाको भोलिपल्टदेखि 15 दिनभित्र आवेदन दिनुहोस्।
because-marriage-allowance-no-end = यस सहरको भत्ता सकिँदैन।
because-marriage-medical-here = बच्चाको चिकित्सा प्रमाणपत्रका लागि यस सहरमा नयाँ आवेदन दिनुहोस्।
because-marriage-medical-not-here = यस सहरमा नयाँ आवेदन दिनुपर्ने बच्चा छैनन्।
because-marriage-medical-change = बच्चा वा अभिभावकको नयाँ नाम, ठेगाना वा बीमाको सूचना दिनुहोस्। सहर छोड्ने भए प्रमाणपत्र फिर्ता गर्नुहोस्।
because-marriage-medical-same = बच्चाको चिकित्सा प्रमाणपत्र फेरिँदैन, वा यस सहरमा नयाँ आवेदन दिइन्छ।
because-marriage-nursery = बच्चा नर्सरी जाने भए घरपरिवारको परिवर्तन सूचना दिनुहोस्।
because-marriage-nursery-none = विद्यालय नपुगेका बच्चा छैनन्।
because-marriage-dog = मालिकको नयाँ नाम वा ठेगाना 30 दिनभित्र सूचना दिनुहोस्।
because-marriage-dog-none = कुकुर छैन, वा नाम र ठेगाना फेरिँदैन।
because-marriage-moped = मालिकको नयाँ नाम वा ठेगाना सूचना दिनुहोस्। सहर छोड्ने भए प्लेट फिर्ता गर्नुहोस्।
because-marriage-moped-none = मोपेड छैन, वा नाम र ठेगाना फेरिँदैन।
because-marriage-housing = सँगै बस्ने व्यक्ति फेरिने भए पहिले सूचना दिनुहोस्।
because-marriage-housing-none = तपाईं नगर आवासमा बस्नुहुन्न।
because-marriage-welfare = घरपरिवारको संख्या फेरिए आफ्ना सहायता कर्मचारीलाई भन्नुहोस्।
because-marriage-welfare-none = सार्वजनिक सहायता पाउनुहुन्न।
because-marriage-disability = अपाङ्गता पुस्तिकाको नाम वा ठेगाना फेरिन्छ।
because-marriage-disability-none = पुस्तिका छैन, वा नाम र ठेगाना फेरिँदैन।
because-marriage-disability-medical = चिकित्सा प्रमाणपत्रको नाम, ठेगाना वा बीमा फेरिन्छ। यस सहरमा सर्नेले नयाँ आवेदन दिन्छन्।
because-marriage-disability-medical-none = त्यस्तो प्रमाणपत्र छैन, वा केही फेरिँदैन।
because-marriage-water = सर्ने दिन टुङ्गिएपछि पानी कहाँ सुरु र कहाँ बन्द हुने सूचना दिनुहोस्।
because-marriage-water-none = घर सर्नुहुन्न।
because-marriage-juminhyo = ड्राइभिङ लाइसेन्स वा बैंकको नाम वा ठेगाना फेर्न चाहिन्छ। सूचनापछि पाइन्छ।
because-marriage-juminhyo-none = नाम र ठेगाना फेरिँदैन।
because-marriage-koseki = राहदानी आदिमा विवाह देखिने पारिवारिक दर्ता चाहिन्छ। 1-2 हप्ता लाग्छ। हतार भए सूचना स्वीकार भएको प्रमाणपत्र छ।
because-marriage-domicile = नयाँ मूल दर्ता स्थान विवाह सूचनामा लेखिन्छ। यो पछि फेर्न मात्र हो।

## Divorce

event-divorce = सम्बन्धविच्छेद गर्दै वा भर्खर भएको
event-divorce-example = सूचना, नाम, बच्चाका भत्ता

because-divorce-notice-court = अदालतको निर्णयको दिनलाई 1 गनेर 10 दिनभित्र दिनुपर्छ।
because-divorce-notice = स्वीकार भएको दिनदेखि सम्बन्धविच्छेद मानिन्छ।
because-divorce-keep-name = सूचना दिइसकिएको छ। विवाहको थर राख्न 3 महिनाभित्र सूचना दिनुहोस्।
because-divorce-notice-done = यो बुझाइसकिएको छ। 3 महिना नाघेपछि थर फेर्न पारिवारिक अदालतको अनुमति चाहिन्छ।
because-divorce-move-in = यहाँ बस्न थालेको 14 दिनभित्र दिनुपर्छ। त्यसअघि दिन मिल्दैन।
because-divorce-no-move-in = सहर बाहिरबाट यहाँ सर्नुहुन्न।
because-divorce-move-within = नयाँ घरमा बस्न थालेको 14 दिनभित्र दिनुपर्छ।
because-divorce-no-move-within = सहरभित्र सर्नुहुन्न।
because-divorce-move-out = सर्नुअघि नै सूचना दिन सकिन्छ।
because-divorce-no-move-out = सहर बाहिर सर्नुहुन्न।
because-divorce-household = घरमूली सरेको वा एउटै घरमा दुई घरपरिवार हुने भए 14 दिनभित्र सूचना दिनुहोस्।
because-divorce-household-with-move = घरपरिवार सरेको सूचनासँगै मिलाइन्छ।
because-divorce-single-allowance = यो बच्चा एक्लै हुर्काउनेका लागि हो। आवेदनको अर्को महिनादेखि पाइन्छ, चाँडै दिनुहोस्।
because-divorce-single-medical = एक अभिभावक भएको परिवारको उपचार खर्चमा सहयोग हुन्छ।
because-divorce-single-none = यो बच्चा एक्लै हुर्काउनेका लागि हो।
because-divorce-allowance-here = बच्चासँग बस्नेले जाने योजनाको 15 दिनभित्र यहाँ आवेदन दिनुहोस्। सरकारी कर्मचारीले आफ्नो कार्यालयमा।
because-divorce-allowance = बच्चासँग बस्नेले पाउँछन्। पाउने व्यक्ति फेरिए 15 दिनभित्र आवेदन दिनुहोस्। सरकारी कर्मचारीले आफ्नो कार्यालयमा।
because-divorce-allowance-none = त्यो उमेरका बच्चा तपाईंसँग बस्दैनन्, वा सर्ने ठाउँमा आवेदन दिइन्छ।
because-divorce-allowance-end = यस सहरको भत्ता सकिन्छ। सर्ने ठाउँमा, जाने योजनाको भोलिपल्टदेखि 15 दिनभित्र आवेदन दिनुहोस्।
because-divorce-allowance-no-end = सर्दा यस सहरको भत्ता सकिँदैन।
because-divorce-allowance-change = पाउने व्यक्ति वा बच्चाको नयाँ नाम वा ठेगानाको सूचना दिनुहोस्।
because-divorce-allowance-same = बाल भत्ताको नाम र ठेगाना फेरिँदैन।
because-divorce-kokuho-join = कम्पनीको बीमा सकिएको 14 दिनभित्र सूचना दिनुहोस्। ढिलो भए पनि कर त्यही दिनदेखि लाग्छ।
because-divorce-kokuho-here = सरेको 14 दिनभित्र यस सहरको राष्ट्रिय स्वास्थ्य बीमामा नयाँ सामेल हुनुहोस्।
because-divorce-kokuho-unknown = आश्रित नरहने र अर्को बीमामा सामेल नहुने भए 14 दिनभित्र सूचना दिनुहोस्।
because-divorce-kokuho-no-join = राष्ट्रिय स्वास्थ्य बीमामा नयाँ सामेल हुनु पर्दैन।
because-divorce-kokuho-leave = कम्पनीको बीमामा सामेल भएको 14 दिनभित्र सूचना दिनुहोस्। आफैँ सकिँदैन।
because-divorce-kokuho-out = सर्ने ठाउँमा नयाँ सामेल हुने हुँदा यस सहरको छोड्नुहोस्।
because-divorce-kokuho-no-leave = राष्ट्रिय स्वास्थ्य बीमा छोड्नु पर्दैन।
because-divorce-kokuho-change = नाम, ठेगाना वा घरपरिवार फेरिने हुँदा विवरण 14 दिनभित्र फेरिन्छ।
because-divorce-kokuho-no-change = राष्ट्रिय स्वास्थ्य बीमामा केही फेरिँदैन।
because-divorce-pension-spouse = अब आश्रित रहनुहुन्न। 14 दिनभित्र राष्ट्रिय पेन्सनको सूचना दिनुहोस्। आफ्नै कम्पनीको पेन्सन भए काम गर्ने ठाउँले गर्छ।
because-divorce-pension-left = कम्पनीको पेन्सन छोड्नुभयो, 14 दिनभित्र राष्ट्रिय पेन्सनको सूचना दिनुहोस्।
because-divorce-pension-same = पेन्सनको किसिम फेरिँदैन।
because-divorce-exempt = राष्ट्रिय पेन्सन शुल्क तिर्न गाह्रो भए आवेदन दिन सकिन्छ।
because-divorce-exempt-none = राष्ट्रिय पेन्सन शुल्क आफैँ तिर्नुहुन्न।
because-divorce-medical-here = बच्चाको चिकित्सा प्रमाणपत्रका लागि यस सहरमा नयाँ आवेदन दिनुहोस्।
because-divorce-medical-not-here = यस सहरमा नयाँ आवेदन दिनुपर्ने बच्चा छैनन्।
because-divorce-medical-change = नयाँ अभिभावक, बीमा वा नामको सूचना दिनुहोस्। सहर छोड्ने भए प्रमाणपत्र फिर्ता गर्नुहोस्।
because-divorce-medical-same = बच्चा तपाईंसँग बस्दैन, वा यस सहरमा नयाँ आवेदन दिइन्छ।
because-divorce-card-name = थर फेरिने हुँदा कार्ड 14 दिनभित्र सच्याउनुपर्छ।
because-divorce-card-address = ठेगाना फेरिने हुँदा कार्ड 14 दिनभित्र सच्याउनुपर्छ।
because-divorce-card-same = कार्डको नाम र ठेगाना फेरिँदैन, कार्ड छैन, वा सर्ने ठाउँमा सच्याइन्छ।
because-divorce-card-continue = अघिल्लो नगरपालिकाको कार्ड चलाइरहन यो गर्नुहोस्। सरेको सूचनाको 90 दिनपछि बन्द हुन्छ।
because-divorce-card-no-continue = सहर बाहिरबाट सर्नुहुन्न, वा कार्ड छैन।
because-divorce-cert = नाम वा ठेगाना फेरिँदा हस्ताक्षरको प्रमाणपत्र बन्द हुन्छ। नयाँ दिइन्छ।
because-divorce-cert-same = हस्ताक्षरको प्रमाणपत्र चलिरहन्छ, वा सर्ने ठाउँमा नयाँ हुन्छ।
because-divorce-pin = अरूलाई पिन थाहा भए, फेर्नु सुरक्षित हुन्छ।
because-divorce-pin-none = कार्ड छैन।
because-divorce-seal-here = छाप बसेको ठाउँमा दर्ता हुन्छ। पहिलेको दर्ता सकिन्छ।
because-divorce-seal-name = थर फेरिएपछि पुरानो थरको छाप दर्ता सकिन्छ। नयाँ छाप दर्ता गर्नुहोस्।
because-divorce-seal-same = दर्ता त्यही रहन्छ, वा दर्ता छैन।
because-divorce-seal-ends = नचल्ने दर्ता सहर आफैँले हटाउँछ।
because-divorce-former-name = निवास दर्ता र कार्डमा पहिलेको थर राख्न चाहे सूचना दिनुहोस्।
because-divorce-no-former-name = थर फेरिँदैन।
because-divorce-address = ठेगाना कसैले थाहा पाउँदा खतरा हुने भए, कर्मचारीलाई बिस्तारै भन्नुहोस्। अरूले नसुन्ने ठाउँमा कुरा सुन्छौँ।
because-divorce-refusal = थाहा नपाई सम्बन्धविच्छेद सूचना दिइने डर भए, नलिन अनुरोध गर्न सकिन्छ।
because-divorce-refusal-done = सम्बन्धविच्छेद सूचना दिइसकिएको छ।
because-divorce-nursery = बच्चा नर्सरी जाने भए घरपरिवारको परिवर्तन सूचना दिनुहोस्।
because-divorce-nursery-none = विद्यालय नपुगेका बच्चा छैनन्।
because-divorce-after-school = विद्यालयपछि ठाउँ चाहिने विद्यार्थीले आवेदन दिन सक्छन्। गइरहेको भए घरपरिवारको परिवर्तन सूचना दिनुहोस्।
because-divorce-after-school-none = तपाईंसँग बस्ने विद्यार्थी छैनन्।
because-divorce-dog = मालिकको नयाँ नाम वा ठेगाना 30 दिनभित्र सूचना दिनुहोस्।
because-divorce-dog-none = कुकुर छैन, वा नाम र ठेगाना फेरिँदैन।
because-divorce-moped = मालिकको नयाँ नाम वा ठेगाना सूचना दिनुहोस्। सहर छोड्ने भए प्लेट फिर्ता गर्नुहोस्।
because-divorce-moped-none = मोपेड छैन, वा नाम र ठेगाना फेरिँदैन।
because-divorce-housing = बस्ने वा भाडामा लिने व्यक्ति फेरिए सूचना दिनुहोस्।
because-divorce-housing-none = तपाईं नगर आवासमा बस्नुहुन्न।
because-divorce-welfare = घरपरिवारको संख्या फेरिए आफ्ना सहायता कर्मचारीलाई भन्नुहोस्।
because-divorce-consult = गुजाराको पैसाको चिन्ता भए, छुट्टै कोठामा कुरा सुन्छौँ।
because-divorce-disability = अपाङ्गता पुस्तिकाको नाम वा ठेगाना फेरिन्छ।
because-divorce-disability-none = पुस्तिका छैन, वा नाम र ठेगाना फेरिँदैन।
because-divorce-disability-medical = चिकित्सा प्रमाणपत्रको नाम, ठेगाना वा बीमा फेरिन्छ। यस सहरमा सर्नेले नयाँ आवेदन दिन्छन्।
because-divorce-disability-medical-none = त्यस्तो प्रमाणपत्र छैन, वा केही फेरिँदैन।
because-divorce-water = सर्ने दिन टुङ्गिएपछि पानी कहाँ सुरु र कहाँ बन्द हुने सूचना दिनुहोस्।
because-divorce-water-name = सम्झौता घर छोड्नेको नाममा भए नाम फेरिन्छ।
because-divorce-koseki-allowance = बाल पालनपोषण भत्तामा सम्बन्धविच्छेद देखिने पारिवारिक दर्ता चाहिन्छ। 1-2 हप्ता लाग्छ। शुल्क लाग्दैन।
because-divorce-koseki = पेन्सन र नाम फेर्न सम्बन्धविच्छेद देखिने पारिवारिक दर्ता चाहिन सक्छ। 1-2 हप्ता लाग्छ।
because-divorce-juminhyo = नाम वा ठेगाना फेर्न चाहिन्छ। सूचनापछि पाइन्छ।
because-divorce-income = भत्ताका लागि अघिल्लो नगरपालिकाको आय प्रमाणपत्र मागिन सक्छ।
because-divorce-income-none = यस सहरका काममा प्रायः चाहिँदैन।
because-divorce-domicile = नयाँ मूल दर्ता स्थान सम्बन्धविच्छेद सूचनामा लेखिन्छ। यो पछि फेर्न मात्र हो।

## Marriage and divorce alike

because-family-pregnant = गर्भ जाँचका कुपन यस सहरका कुपनसँग साटिन्छ।
because-family-pregnant-none = सहर बाहिरबाट सर्ने गर्भवती कोही छैनन्।
because-family-school = सर्दा विद्यालय फेरिने भए सूचना दिनुहोस्। पहिले अहिलेको विद्यालयमा भन्नुहोस्।
because-family-school-none = विद्यालय फेरिँदैन। विद्यालय खर्चको चिन्ता भए विद्यालय शिक्षा शाखामा सोध्नुहोस्।
because-family-kouki-in = 75 वर्षदेखि: अघिल्लो नगरपालिकाको प्रमाणपत्र (負担区分等証明書) ल्याउनुहोस्।
because-family-kouki-in-none = सहर बाहिरबाट सर्ने 75 वर्ष वा माथिका कोही छैनन्।
because-family-kouki-out = 75 वर्षदेखि: प्रान्त छोड्ने भए लैजाने प्रमाणपत्र पाउनुहुन्छ।
because-family-kouki-out-none = सहर छोड्ने 75 वर्ष वा माथिका कोही छैनन्।
because-family-kaigo-in = केयर तह सरेको 14 दिनभित्र यहाँ सारिन्छ।
because-family-kaigo-in-none = सहर बाहिरबाट सर्ने केयर तह भएका कोही छैनन्।
because-family-kaigo-out = केयर तहको प्रमाणपत्र पाउनुहुन्छ। सरेको 14 दिनभित्र नयाँ नगरपालिकामा बुझाउनुहोस्।
because-family-kaigo-out-none = सहर छोड्ने केयर तह भएका कोही छैनन्।
because-family-jiritsu = उपचार सहायता (自立支援医療) लिनेको नाम, ठेगाना वा बीमा फेरिन्छ।
because-family-jiritsu-none = यो लिने कोही छैनन्, वा केही फेरिँदैन।
