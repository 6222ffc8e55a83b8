# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = काम छान्ने
step-card = कार्ड पढ्ने
step-questions = प्रश्नहरू
step-check = जाँच्ने
step-done = सकियो
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    फारम नलेखी
    आवेदन दिनुहोस्
start-hint = सुरु गर्न स्क्रिन छुनुहोस्
start-way-choose = काम छान्नुहोस्
start-way-card = कार्ड राख्नुहोस्
start-way-number = नम्बर लिनुहोस्
larger = ठूलो
larger-still = अझ ठूलो
larger-back = सानो
contrast = कालो-सेतो
contrast-back = रङ
low = पाना तल
low-back = पाना माथि
languages-title = भाषा छान्नुहोस्
languages-start = भाषा

# What for.
purpose-title = आज के काम छ?
purpose-hint = जति पनि छान्न सकिन्छ। सबैको आवेदन एकैचोटि दिइन्छ।
purpose-online = इन्टरनेटबाट आवेदन
purpose-none-chosen = कम्तीमा एउटा छानेर “अर्को” थिच्नुहोस्।
whom-title = यो कसको लागि हो?
whom-self = मेरै लागि
whom-self-example = यो मेरै काम हो
whom-other = अरू कसैको लागि
whom-other-example = परिवार वा मलाई अनुरोध गर्ने व्यक्ति

# The card.
card-title =
    माइ नम्बर कार्ड
    रिडरमा राख्नुहोस्
card-hint = त्यहीँ राखेर केही बेर पर्खनुहोस्।
card-none = कार्ड छैन वा पढिएन
card-looking =
    कार्ड जाँच्दै छौँ।
    कृपया त्यहीँ राख्नुहोस्।
card-read-note = पढिने कुरा
card-unread-note = नपढिने कुरा
card-trouble-phone = यहाँ फोन पढिँदैन। कृपया कार्ड नै राख्नुहोस्।
card-trouble-licence = यो ड्राइभिङ लाइसेन्स हो। माइ नम्बर कार्ड राख्नुहोस्।
card-trouble-residence = यो आवास कार्ड (在留カード) हो। माइ नम्बर कार्ड राख्नुहोस्।
card-trouble-other = यो कार्ड पढिँदैन। माइ नम्बर कार्ड राख्नुहोस्।
card-trouble-removed = कार्ड छिट्टै हटाइयो। फेरि रिडरको बीचमा राख्नुहोस्।
card-trouble-torn = कार्ड पढ्न सकिएन। एकपटक उठाएर फेरि राख्नुहोस्।
card-trouble-reader = कार्ड रिडर चलेको छैन। कर्मचारी बोलाउनुहोस् वा आफैँ टाइप गर्नुहोस्।
card-trouble-blocked = यो कार्डको पिन बन्द भएको छ। काउन्टरमा मिलाउन सकिन्छ। टाइप गरेर अघि बढ्न सक्नुहुन्छ।
card-trouble-last-try = अब 1 पटक गलत भए यो कार्डको पिन बन्द हुन्छ। यहाँ पिन नथिच्नुहोस्। कर्मचारी बोलाउनुहोस् वा आफैँ टाइप गर्नुहोस्।
card-expired = यो कार्डको म्याद { $date } मा सकियो। टाइप गरेर अघि बढ्न सक्नुहुन्छ।
card-by-hand = आफैँ टाइप गर्ने
card-expired-continue = टाइप गरेर अघि बढ्ने

# Consent.
consent-title = कार्डबाट यी कुरा पढ्छौँ
consent-hint = यो आवेदन भर्न मात्र प्रयोग हुन्छ।
consent-yes = कार्ड पढ्नुहोस्
consent-no = नपढ्नुहोस्
consent-read-name = नाम
consent-read-address = ठेगाना
consent-read-birth = जन्म मिति
consent-read-sex = लिङ्ग
consent-unread-number = माइ नम्बर (12 अङ्क)
consent-unread-photo = फोटो
consent-unread-certificates = विद्युतीय प्रमाणपत्र

# The PIN.
pin-title =
    4 अङ्कको
    पिन थिच्नुहोस्
pin-hint =
    { $tries ->
        [one] कार्ड लिँदा राखेको पिन। अब { $tries } पटक गलत भए बन्द हुन्छ।
       *[other] कार्ड लिँदा राखेको पिन। { $tries } पटक गलत भए बन्द हुन्छ।
    }
pin-wrong =
    { $tries ->
        [one] पिन मिलेन। अब { $tries } पटक मात्र थिच्न सकिन्छ।
       *[other] पिन मिलेन। अब { $tries } पटक थिच्न सकिन्छ।
    }
pin-forgotten = पिन थाहा छैन
pin-reading =
    कार्ड पढ्दै छौँ।
    कृपया नचलाउनुहोस्।

# Boards and pads.
keys-hint-kana = काताकानामा टाइप गर्नुहोस्।
keys-hint-latin = आवास कार्ड वा राहदानीमा भएजस्तै टाइप गर्नुहोस्।
keys-hint-digits = अङ्क थिच्नुहोस्।
keys-hint-phone = दिउँसो सम्पर्क हुने नम्बर।
keys-empty = अहिलेसम्म केही टाइप भएको छैन।
keys-out-of-range = { $min } देखि { $max } सम्मको अङ्क थिच्नुहोस्।
keys-not-a-day = यस्तो मिति छैन। वर्ष, महिना, दिन जाँच्नुहोस्।
keys-future = यो मिति आएको छैन। वर्ष, महिना, दिन जाँच्नुहोस्।
keys-phone-short = अङ्क पुगेन। क्षेत्र कोड पनि थिच्नुहोस्।
unit-copies = प्रति
key-erase = मेट्ने
key-voiced = ゛
key-half-voiced = ゜
key-small = सानो
key-space = खाली
key-enter = ठीक छ
keys-typed = टाइप गरेको कुरा
date-year = वर्ष
date-month = महिना
date-day = दिन
date-age = { $age } वर्ष

# Check.
check-title = आफ्ना जवाफ जाँच्नुहोस्
check-hint = नमिलेको भए छेउको “फेर्ने” थिच्नुहोस्।
check-submit = आवेदन दिने
check-change = फेर्ने
check-bring = काउन्टरमा देखाउने
check-free = शुल्क लाग्दैन
check-total = शुल्क { $total } येन
source-card = कार्ड
source-typed = टाइप
source-chosen = छनोट
source-clerk = कर्मचारी
clerk-kanji = कान्जी कर्मचारीले लेख्छन्
sheet = { $at } / { $of }
sheet-next = अझै
sheet-previous = अघिल्लो

# Online.
online-title = इन्टरनेटबाट पनि दिन सकिन्छ
online-hint =
    फोनले कोड स्क्यान गर्नुहोस्।
    यतिले मात्र आवेदन पूरा हुँदैन।
refused-title = यो मेसिनबाट लिन सकिँदैन
refused-hint = यसमा काउन्टरका कर्मचारीले मद्दत गर्छन्।
refused-continue = अरू काम गर्ने
refused-end = काउन्टरमा जाने

# Handing in.
working-title =
    आवेदन बुझाउँदै छौँ।
    केही बेर पर्खनुहोस्।
trouble-disk = आवेदन सेभ हुन सकेन। टाइप गरेको कुरा सुरक्षित छ। कर्मचारी बोलाउनुहोस्।
trouble-no-number = नम्बर लिन सकिएन। टाइप गरेको कुरा सुरक्षित छ। कर्मचारी बोलाउनुहोस्।

# Done.
done-title = आवेदन दर्ता भयो
done-number = तपाईंको नम्बर
done-wait = { $counter } नं. { $name } मा पर्खनुहोस्
done-caption-qr =
    जाँचपछि भुक्तानी
    काउन्टरमा देखाउने
done-slip-printed = पर्ची छापियो। कृपया लिनुहोस्।
done-slip-printing = पर्ची छापिँदै छ
done-slip-paper = प्रिन्टरमा कागज छैन। नम्बर टिप्नुहोस् वा फोटो खिच्नुहोस्।
done-slip-cover = प्रिन्टर खुला छ। नम्बर टिप्नुहोस् वा फोटो खिच्नुहोस्।
done-slip-printer = पर्ची छाप्न सकिएन। नम्बर टिप्नुहोस् वा फोटो खिच्नुहोस्।
done-take-card = कृपया कार्ड लिनुहोस्
done-spared-label = हातले लेख्नु नपरेको
done-spared = { $fields } ठाउँ, { $n } अक्षर
done-finish = सकियो
done-to-pay =
    जाँचपछि भुक्तानी
    काउन्टरमा तिर्नुहोस्।
done-nothing-to-pay = केही तिर्नु पर्दैन।
done-bring = काउन्टरमा देखाउने

# Help.
help-button = कर्मचारी बोलाउने
help-calling = कर्मचारी बोलाउँदै छौँ
help-called = कर्मचारी आउँदै छन्
help-called-hint =
    { $desks ->
        [one] यहीँ पर्खनुहोस्। { $desks } काउन्टरमा खबर पुग्यो।
       *[other] यहीँ पर्खनुहोस्। { $desks } वटा काउन्टरमा खबर पुग्यो।
    }
help-calling-hint = केही बेर पर्खनुहोस्।
help-nobody = अहिले सम्पर्क हुन सकेन
help-nobody-hint = नजिकको काउन्टरका कर्मचारीसँग बोल्नुहोस्।
help-close = पानामा फर्कने

# Leaving.
quit-title = छोड्ने हो?
quit-hint = अहिलेसम्म भरेको कुरा मेटिन्छ।
quit-yes = छोड्ने
quit-no = जारी राख्ने
idle-title = अझै प्रयोग गर्दै हुनुहुन्छ?
idle-seconds =
    { $seconds ->
        [one] { $seconds } सेकेन्डमा सबै मेटिएर पहिलो पाना आउँछ।
       *[other] { $seconds } सेकेन्डमा सबै मेटिएर पहिलो पाना आउँछ।
    }
idle-stay = गर्दै छु

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = नमुना कार्ड देखाउने
drawer-close = लुकाउने
drawer-empty = रिडरमा केही छैन
drawer-lies = रिडरमा: { $card }

# Menus, life events and their lists.
purpose-menus-hint = मिल्दो कुरा थिच्नुहोस्। धेरै छान्न सकिन्छ।
purpose-chosen = { $n ->
    [one] 1 छानियो। अझै छान्न सक्नुहुन्छ।
   *[other] { $n } छानियो। अझै छान्न सक्नुहुन्छ।
}
menu-hint-events = तपाईंलाई मिल्ने कुरा थिच्नुहोस्।
plan-title = गर्नुपर्ने कामहरू
plan-hint = चिन्ह लगाएका काम आज यहाँ तयार हुन्छन्। हटाउन लाइन थिच्नुहोस्।
plan-needed = आवश्यक { $n }
plan-later = पछि { $n }
plan-not-needed = नचाहिने { $n }
plan-by = { $date } सम्म
plan-explained = काउन्टरमा
plan-prepare = चिन्ह लगाएको तयार गर्ने
plan-print = सूची छाप्ने
plan-none-chosen = तयार गर्न केही छानिएको छैन। सूची छापेर घर लैजान सक्नुहुन्छ।
list-printing = सूची छापिँदै छ।
list-printed = सूची छापियो। कृपया लिनुहोस्।
list-not-printed = सूची छाप्न सकिएन। कर्मचारी बोलाउनुहोस्।
guide-title = यो काम काउन्टरमा हुन्छ
guide-hint = यहाँ तयार गर्नु पर्दैन। ल्याउने कुरा हेरेर काउन्टरमा आउनुहोस्।
guide-end = सकियो
deadline-line = { $what } ({ $date } सम्म)
renewal-title = कार्ड नवीकरण पनि तयार गरौँ?
renewal-soon = यो कार्ड { $date } सम्म चल्छ। म्याद सकिनुभन्दा 3 महिना अघिदेखि नवीकरण हुन्छ। शुल्क लाग्दैन।
renewal-over = यो कार्डको म्याद { $date } मा सकियो। नवीकरण गर्न सकिन्छ। शुल्क लाग्दैन।
renewal-yes = नवीकरण पनि तयार गर्ने
renewal-no = आज होइन
renewal-no-example = बाँकी काम मात्र गर्ने
check-remarks-title = म्याद र ल्याउने कुरा
online-convenience = स्टोरमा: { $yen } येन
keys-too-late = यो मिति धेरै पछिको हो। वर्ष, महिना, दिन जाँच्नुहोस्।
keys-too-early = यो मिति धेरै पहिलेको हो। वर्ष, महिना, दिन जाँच्नुहोस्।
done-bring-many = { $n } वटा कुरा। पर्चीमा छापिएको छ।
# Addresses and names by touch.
leave-to-clerk = कर्मचारीलाई भर्न दिने
address-how-title = ठेगाना कसरी भर्ने?
address-how-hint = हुलाक कोडबाट वा सूचीबाट भर्न सकिन्छ।
address-by-postcode = हुलाक कोडबाट
address-here = { $city } का टोलबाट
address-elsewhere = अर्को सहरबाट
address-postcode-title = हुलाक कोड थिच्नुहोस्
address-postcode-hint = 7 अङ्कको हुन्छ।
postcode-short = अङ्क पुगेन। हुलाक कोड 7 अङ्कको हुन्छ।
postcode-unknown = यो हुलाक कोड भेटिएन। पछाडि गएर सूचीबाट पनि छान्न सकिन्छ।
address-match-title = कुन टोल हो?
address-match-hint = यो हुलाक कोडमा धेरै टोल छन्।
address-region-title = कुन क्षेत्र हो?
address-prefecture = { $prefecture }
address-prefecture-title = प्रान्त छान्नुहोस्
region-north = होक्काइदो, तोहोकु
region-kanto = कान्तो
region-middle = च्युबु
region-kinki = किन्की
region-west = च्युगोकु, शिकोकु
region-south = क्युश्यु, ओकिनावा
address-city-title = सहर छान्नुहोस्
address-city-hint = नामको पहिलो आवाजबाट छान्नुहोस्।
address-town-title = टोल छान्नुहोस्
address-town-hint = नामको पहिलो आवाजबाट छान्नुहोस्।
address-no-town = टोलको नाम छैन
address-block-title = घर नम्बर टाइप गर्नुहोस्
address-block-hint = 1丁目2番3号 लाई “1-2-3” लेखे पनि हुन्छ।
address-no-block = घर नम्बर छैन
address-building-title = भवनको नाम र कोठा नम्बर
address-building-hint = भवन नभए अघि बढ्नुहोस्।
board-letters = ABC 123
board-kana = काताकाना
name-family-reading-title = थरको उच्चारण टाइप गर्नुहोस्
name-family-reading-hint = काताकानामा टाइप गरेर कान्जी छान्नुहोस्।
name-given-reading-title = नामको उच्चारण टाइप गर्नुहोस्
name-given-reading-hint = काताकानामा टाइप गरेर कान्जी छान्नुहोस्।
name-family-title = थरको कान्जी कुन हो?
name-family-hint = यहाँ नभए “एक-एक कान्जी” थिच्नुहोस्।
name-given-title = नामको कान्जी कुन हो?
name-given-hint = यहाँ नभए “एक-एक कान्जी” थिच्नुहोस्।
name-family-pieces-title = थरको कान्जी एक-एक गरी छान्नुहोस्
name-family-pieces-hint = गल्ती भए “पछाडि” थिच्नुहोस्।
name-given-pieces-title = नामको कान्जी एक-एक गरी छान्नुहोस्
name-given-pieces-hint = गल्ती भए “पछाडि” थिच्नुहोस्।
name-by-pieces = एक-एक कान्जी
# Nobody reads along.
masked = ●●●●●●
check-show = देखाउने
check-hide = लुकाउने
