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
