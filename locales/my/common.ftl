# Words that every face uses.

begin = စတင်ရန်
next = ရှေ့ဆက်ရန်
back = ပြန်ရန်
quit = ရပ်ရန်
skip = မဖြေဘဲ ဆက်သွားရန်
yes = ဟုတ်ကဲ့
no = မဟုတ်ပါ
# For somebody who cannot read this page: in the other language.
languages = ことば
house-name = စာရေးစရာမလို ကောင်တာ
simulated = အစမ်း
older-mark = ဝန်ထမ်းများသို့ - ဆက်တင်တွင် အမှားရှိသဖြင့် ယခင်ဗားရှင်းကို သုံးနေပါသည်
demo-city = နမူနာမြို့
list-comma = {"၊ "}
list-colon = {": "}
yen = { $amount } ယန်း

# Where a value comes from.
origin-card = ကတ်
origin-register = မှတ်တမ်း
origin-typed = ရိုက်ထည့်
origin-chosen = ရွေးချယ်
origin-corrected = ဝန်ထမ်းက ပြင်ပြီး
origin-clerk = ဝန်ထမ်းက စစ်ပါမည်

# Eras.
era-reiwa = ရေဝါ
era-heisei = ဟေးစေး
era-showa = ရှိုဝါ
era-taisho = တိုင်ရှို
era-meiji = မေဂျိ
era-western = ခရစ်နှစ်

# The life of an application.
state-received = လက်ခံပြီး
state-confirmed = စစ်ဆေးပြီး
state-returned = ပြန်ပေးထား
state-paid = ငွေပေးပြီး
state-issued = ထုတ်ပေးပြီး
state-withdrawn = ရုပ်သိမ်းပြီး

# The sexes as a card tells them.
sex-male = ကျား
sex-female = မ
sex-not-applicable = မဖော်ပြထား
sex-unknown = မသိ
