# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = आवाज
voice-on = आवाज खोल्ने
voice-off = आवाज बन्द
voice-again = फेरि
voice-pause = रोक्ने
voice-settings = आवाजको सेटिङ
voice-aloud = मेरो उत्तर पढ्ने
voice-aloud-off = उत्तर नपढ्ने
voice-pace = गति बदल्ने
voice-pace-ordinary = गति सामान्य छ।
voice-pace-slow = गति ढिलो छ।
voice-pace-fast = गति छिटो छ।
voice-louder = आवाज सानो-ठूलो
voice-volume = आवाज { $of } मध्ये { $n } छ।
voice-hide = स्क्रिन लुकाउने
voice-show = स्क्रिन देखाउने
voice-caption-own = (स्क्रिनमा जस्तै)
# The five keys.
voice-begins = अब आवाजले बताउँछौँ।
voice-keys =
    माथि र तलका बटनले सर्नुहोस्, बीचको OK ले छान्नुहोस्।
    पहिलो ठाउँमा माथि थिच्दा पाना फेरि सुनाइन्छ।
voice-place = { $of } मध्ये { $at }
voice-sheet = { $of } पानामध्ये पाना { $at }
voice-last = यो अन्तिम हो।
voice-chosen = छानिएको छ
voice-not-chosen = छानिएको छैन
voice-taken = छानियो
voice-taken-off = हटाइयो
voice-not-needed = चाहिँदैन
voice-plain = { $text }
voice-plain-choice = छान्ने
voice-number = तपाईंको नम्बर { $number }
    .voice = तपाईंको नम्बर { $number } हो। फेरि सुन्नुहोस्। { $number }।
# Boards and pads.
voice-pad = अङ्कहरू टेलिफोनमा जस्तै मिलाइएका छन्।
voice-pin =
    अङ्कहरू टेलिफोनमा जस्तै मिलाइएका छन्।
    सधैँ बीचको 5 बाट सुरु हुन्छ।
voice-pin-key = अङ्कको बटन
voice-pin-typed = 1 अङ्क थपियो, अहिलेसम्म { $n } अङ्क।
voice-pin-erased = 1 अङ्क मेटियो, अब { $n } अङ्क छ।
voice-pin-full = 4 अङ्क पुगे। ठीक छ थिच्नुहोस्।
voice-board-kana = ア को लहर दायाँ छेउमा छ, カ त्यसको बायाँ छ।
voice-board-latin = किबोर्डमा जस्तै छ। Q माथि बायाँ कुनामा छ।
voice-date = पहिले युग, त्यसपछि वर्ष, महिना र दिन भर्नुहोस्।
voice-date-whole = मिति पूरा भयो।
voice-part = अब { $part } भर्नुहोस्।
voice-so-far = अहिलेसम्म { $n } अक्षर
voice-empty = केही भरिएको छैन।
voice-one-erased = एउटा अक्षर मेटियो।
voice-not-taken = त्यो भर्न मिलेन।
voice-key-voiced = दुई थोप्लाको चिन्ह
voice-key-half-voiced = सानो गोलो चिन्ह
voice-key-hyphen = हाइफन
voice-key-apostrophe = एपोस्ट्रोफी
voice-key-stop = फुलस्टप
voice-key-long = लामो स्वर
voice-key-dot = बीचको थोप्लो
# Checking.
voice-own = पढेर सुनाइएको छैन
voice-own-first =
    नामजस्ता कुरा तपाईंले छाने मात्र पढेर सुनाइन्छ।
    नजिकका मानिसले सुन्न सक्छन्।
voice-aloud-now = अब तपाईंका जवाफ पढेर सुनाइन्छ।
voice-aloud-no-more = अब तपाईंका जवाफ पढिँदैन।
voice-source-card = कार्डबाट
voice-source-typed = टाइप गरेको
voice-source-chosen = छानेको
voice-change = फेर्न OK थिच्नुहोस्
# What is the same on every page.
voice-languages = भाषा छान्नुहोस्
voice-language =
    { $tag ->
        [ja] जापानी
        [ja-yasashii] सरल जापानी
        [en] अङ्ग्रेजी
        [vi] भियतनामी
        [zh-Hans] चिनियाँ, सरलीकृत
        [zh-Hant] चिनियाँ, परम्परागत
        [ne] नेपाली
        [ko] कोरियाली
        [id] इन्डोनेसियाली
        [fil] फिलिपिनो
        [my] बर्मेली
       *[other] { $name }
    }
voice-larger = अक्षरको आकार
voice-text-size = अक्षरको आकार { $percent } प्रतिशत छ।
voice-contrast = स्क्रिन अब कालोमा सेतो छ।
voice-contrast-back = स्क्रिनमा फेरि रङ आयो।
voice-low = पाना तल सारियो।
voice-low-back = पाना फेरि माथि सारियो।
voice-mute = म्युट
voice-settings-title = आवाजको सेटिङ
voice-hidden = स्क्रिन लुकाइयो।
voice-shown = स्क्रिन देखाइयो।
# Addresses and names.
voice-board-letters = माथिल्लो लहरमा अङ्क छन्। त्यसमुनि किबोर्डमा जस्तै छ।
voice-columns = नामको पहिलो आवाज छान्नुहोस्। ア दायाँ छेउमा छ।
voice-other-board = अर्को अक्षर पाटी
voice-reveal = स्क्रिनका नाम र ठेगाना देखाउने वा लुकाउने
