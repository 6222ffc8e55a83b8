# Words that every face uses.

begin = सुरु गर्नुहोस्
next = अर्को
back = पछाडि
quit = छोड्नुहोस्
skip = जवाफ नदिई अघि बढ्नुहोस्
yes = हो
no = होइन
# For somebody who cannot read this page: in the other language.
languages = ことば
house-name = नलेखी सेवा काउन्टर
simulated = नमुना
older-mark = कर्मचारीका लागि: सेटिङमा गल्ती छ, त्यसअघिको चल्दै छ
demo-city = नमुना सहर
list-comma = {", "}
list-colon = {": "}
yen = { $amount } येन

# Where a value comes from.
origin-card = कार्ड
origin-register = अभिलेख
origin-typed = टाइप
origin-chosen = छनोट
origin-corrected = कर्मचारीले सच्याएको
origin-clerk = कर्मचारीले जाँच्ने

# Eras.
era-reiwa = रेइवा
era-heisei = हेइसेइ
era-showa = श्योवा
era-taisho = ताइश्यो
era-meiji = मेइजी
era-western = इस्वी सन्

# The life of an application.
state-received = दर्ता भयो
state-confirmed = जाँच भयो
state-returned = फिर्ता भयो
state-paid = शुल्क तिरियो
state-issued = जारी भयो
state-withdrawn = रद्द गरियो

# The sexes as a card tells them.
sex-male = पुरुष
sex-female = महिला
sex-not-applicable = उल्लेख छैन
sex-unknown = थाहा छैन
