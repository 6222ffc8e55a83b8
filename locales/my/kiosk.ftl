# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = ကိစ္စရွေးရန်
step-card = ကတ်ဖတ်ရန်
step-questions = မေးခွန်းများ
step-check = စစ်ဆေးရန်
step-done = ပြီးပါပြီ
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    ပုံစံမဖြည့်ဘဲ
    လျှောက်ထားနိုင်ပါသည်
start-hint = စတင်ရန် ဖန်သားပြင်ကို ထိပါ
start-way-choose = ကိစ္စကို ရွေးပါ
start-way-card = ကတ်ကို တင်ပါ
start-way-number = နံပါတ်ယူပါ
larger = စာလုံးကြီး
larger-still = ပိုကြီး
larger-back = မူလအရွယ်
contrast = အဖြူအမည်း
contrast-back = မူလအရောင်
low = အောက်ချရန်
low-back = အပေါ်တင်ရန်
languages-title = ဘာသာစကား ရွေးပါ
languages-start = ဘာသာစကား

# What for.
purpose-title = ယနေ့ ဘာလုပ်လိုပါသလဲ
purpose-hint = ကြိုက်သလောက် ရွေးနိုင်ပါသည်။ တစ်ခါတည်း အားလုံး လျှောက်ထားပါမည်။
purpose-online = အင်တာနက်ဖြင့် လျှောက်ရန်
purpose-none-chosen = အနည်းဆုံး တစ်ခု ရွေးပြီး “ရှေ့ဆက်ရန်” ကို နှိပ်ပါ။
whom-title = ဘယ်သူ့အတွက်လဲ
whom-self = မိမိအတွက်
whom-self-example = သက်ဆိုင်သူမှာ မိမိကိုယ်တိုင် ဖြစ်သည်
whom-other = အခြားသူအတွက်
whom-other-example = မိသားစု သို့မဟုတ် အကူအညီတောင်းထားသူ

# The card.
card-title =
    My Number ကတ်ကို
    ဖတ်စက်ပေါ် တင်ပါ
card-hint = တင်ထားပြီး ခဏစောင့်ပါ။
card-none = ကတ်မရှိ သို့မဟုတ် ဖတ်မရ
card-looking =
    သင့်ကတ်ကို စစ်နေပါသည်။
    ဒီအတိုင်း ထားပေးပါ။
card-read-note = ဖတ်မည့်အရာ
card-unread-note = မဖတ်မည့်အရာ
card-trouble-phone = ဖုန်းကို ဤနေရာတွင် ဖတ်၍မရပါ။ ကတ်ကို တင်ပါ။
card-trouble-licence = ဤကတ်မှာ ယာဉ်မောင်းလိုင်စင် ဖြစ်ပါသည်။ My Number ကတ်ကို တင်ပါ။
card-trouble-residence = ဤကတ်မှာ နေထိုင်ခွင့်ကတ် ဖြစ်ပါသည်။ My Number ကတ်ကို တင်ပါ။
card-trouble-other = ဤကတ်ကို ဖတ်၍မရပါ။ My Number ကတ်ကို တင်ပါ။
card-trouble-removed = ကတ်ကို စောစီးစွာ ယူလိုက်ပါသည်။ ဖတ်စက်၏ အလယ်တွင် ပြန်တင်ပါ။
card-trouble-torn = ကတ်ကို ဖတ်၍မရခဲ့ပါ။ ကတ်ကို ယူပြီး ပြန်တင်ပါ။
card-trouble-reader = ကတ်ဖတ်စက် အလုပ်မလုပ်ပါ။ ဝန်ထမ်းကို ခေါ်ပါ သို့မဟုတ် လက်ဖြင့် ရိုက်ထည့်ပါ။
card-trouble-blocked = ဤကတ်၏ PIN ပိတ်နေပါသည်။ ကောင်တာတွင် ဖွင့်နိုင်ပါသည်။ လက်ဖြင့် ရိုက်ပြီး ဆက်လုပ်နိုင်ပါသည်။
card-trouble-last-try = PIN နောက်တစ်ကြိမ် မှားလျှင် ကတ်ပိတ်သွားပါမည်။ ဤနေရာတွင် မရိုက်ပါနှင့်။ ဝန်ထမ်းကို ခေါ်ပါ သို့မဟုတ် လက်ဖြင့် ရိုက်ထည့်ပါ။
card-expired = ဤကတ်သည် { $date } တွင် သက်တမ်းကုန်ခဲ့ပါပြီ။ လက်ဖြင့် ရိုက်ပြီး ဆက်လုပ်နိုင်ပါသည်။
card-by-hand = လက်ဖြင့် ရိုက်ရန်
card-expired-continue = ရိုက်ပြီး ဆက်သွားရန်

# Consent.
consent-title = သင့်ကတ်မှ အောက်ပါတို့ကို ဖတ်ပါမည်
consent-hint = လျှောက်လွှာ ဖြည့်ရန်အတွက်သာ သုံးပါသည်။
consent-yes = ကတ်ကို ဖတ်ပါ
consent-no = မဖတ်ပါနှင့်
consent-read-name = အမည်
consent-read-address = လိပ်စာ
consent-read-birth = မွေးသက္ကရာဇ်
consent-read-sex = ကျား/မ
consent-unread-number = My Number (ဂဏန်း 12 လုံး)
consent-unread-photo = ဓာတ်ပုံ
consent-unread-certificates = ဒစ်ဂျစ်တယ် လက်မှတ်

# The PIN.
pin-title =
    ဂဏန်း 4 လုံး PIN ကို
    နှိပ်ပါ
pin-hint =
    ကတ်ရစဉ်က သတ်မှတ်ခဲ့သော PIN ဖြစ်ပါသည်။
    { $tries } ကြိမ် မှားလျှင် ပိတ်သွားပါမည်။
pin-wrong = PIN မမှန်ပါ။ { $tries } ကြိမ် ထပ်ရိုက်နိုင်ပါသည်။
pin-forgotten = PIN ကို မသိပါ
pin-reading =
    ကတ်ကို ဖတ်နေပါသည်။
    မရွှေ့ပါနှင့်။

# Boards and pads.
keys-hint-kana = ခတခန (カタカナ) ဖြင့် ရိုက်ပါ။
keys-hint-latin = နေထိုင်ခွင့်ကတ် သို့မဟုတ် ပတ်စ်ပို့ပါအတိုင်း ရိုက်ပါ။
keys-hint-digits = ဂဏန်းများကို နှိပ်ပါ။
keys-hint-phone = နေ့ဘက် ဆက်သွယ်နိုင်သော ဖုန်းနံပါတ်။
keys-empty = ဘာမှ မရိုက်ရသေးပါ။
keys-out-of-range = { $min } မှ { $max } အထိ ဂဏန်း ရိုက်ပါ။
keys-not-a-day = ဤရက်စွဲ မရှိပါ။ နှစ်၊ လ၊ ရက်ကို စစ်ပါ။
keys-future = ဤရက် မရောက်သေးပါ။ နှစ်၊ လ၊ ရက်ကို စစ်ပါ။
keys-phone-short = ဂဏန်း မပြည့်ပါ။ ဒေသကုဒ်မှ စရိုက်ပါ။
unit-copies = စောင်
key-erase = ဖျက်
key-voiced = ゛
key-half-voiced = ゜
key-small = အသေး
key-space = ကွက်လပ်
key-enter = အတည်ပြု
keys-typed = ရိုက်ထားသောစာ
date-year = နှစ်
date-month = လ
date-day = ရက်
date-age = အသက် { $age }

# Check.
check-title = အဖြေများကို စစ်ပေးပါ
check-hint = မှားနေလျှင် ဘေးက “ပြင်ရန်” ကို နှိပ်ပါ။
check-submit = လျှောက်ထားရန်
check-change = ပြင်ရန်
check-bring = ကောင်တာတွင် ပြရန်
check-free = ဝန်ဆောင်ခ မလိုပါ
check-total = ဝန်ဆောင်ခ { $total } ယန်း
source-card = ကတ်
source-typed = ရိုက်ထည့်
source-chosen = ရွေးချယ်
source-clerk = ဝန်ထမ်း
clerk-kanji = ခန်းဂျိကို ဝန်ထမ်းက ဖြည့်ပါမည်
sheet = { $at } / { $of }
sheet-next = ဆက်ကြည့်ရန်
sheet-previous = ပြန်ကြည့်ရန်

# Online.
online-title = အင်တာနက်ဖြင့်လည်း လျှောက်နိုင်ပါသည်
online-hint =
    ကုဒ်ကို ဖုန်းဖြင့် ဖတ်ပါ။
    ဤအဆင့်ဖြင့် လျှောက်ထားမှု မပြီးသေးပါ။
refused-title = ဤစက်တွင် လက်ခံ၍မရပါ
refused-hint = ကောင်တာရှိ ဝန်ထမ်းက ကူညီပါမည်။
refused-continue = ကျန်သည်များ ဆက်လုပ်ရန်
refused-end = ကောင်တာသို့ သွားရန်

# Handing in.
working-title =
    လျှောက်လွှာ တင်နေပါသည်။
    ခဏစောင့်ပါ။
trouble-disk = လျှောက်လွှာကို သိမ်း၍မရခဲ့ပါ။ ရိုက်ထားသည်များ ရှိနေပါသေးသည်။ ဝန်ထမ်းကို ခေါ်ပါ။
trouble-no-number = နံပါတ် ယူ၍မရခဲ့ပါ။ ရိုက်ထားသည်များ ရှိနေပါသေးသည်။ ဝန်ထမ်းကို ခေါ်ပါ။

# Done.
done-title = လျှောက်လွှာ လက်ခံပြီးပါပြီ
done-number = သင့်နံပါတ်
done-wait = { $counter }၊ { $name } တွင် စောင့်ပါ
done-caption-qr =
    စစ်ဆေးပြီးနောက်
    ငွေရှင်းရာတွင် သုံးရန်
done-slip-printed = လက်ခံစာရွက် ထွက်ပါပြီ။ ယူသွားပါ။
done-slip-printing = လက်ခံစာရွက် ထုတ်နေပါသည်
done-slip-paper = စက္ကူ ကုန်နေပါသည်။ သင့်နံပါတ်ကို မှတ်ထားပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။
done-slip-cover = ပရင်တာအဖုံး ပွင့်နေပါသည်။ သင့်နံပါတ်ကို မှတ်ထားပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။
done-slip-printer = လက်ခံစာရွက် ထုတ်၍မရပါ။ သင့်နံပါတ်ကို မှတ်ထားပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။
done-take-card = သင့်ကတ်ကို ပြန်ယူပါ
done-spared-label = လက်ဖြင့် မရေးခဲ့ရ
done-spared = { $fields } နေရာ၊ စာလုံး { $n } လုံး
done-finish = ပြီးဆုံးရန်
done-to-pay =
    စစ်ဆေးပြီးနောက်
    ငွေရှင်းရာတွင် ပေးပါ။
done-nothing-to-pay = ငွေပေးရန် မလိုပါ။
done-bring = ကောင်တာတွင် ပြရန်

# Help.
help-button = ဝန်ထမ်းခေါ်ရန်
help-calling = ဝန်ထမ်း ခေါ်နေပါသည်
help-called = ဝန်ထမ်း လာနေပါပြီ
help-called-hint = ဤနေရာတွင် စောင့်ပါ။ ကောင်တာ { $desks } ခုသို့ အကြောင်းကြားပြီးပါပြီ။
help-calling-hint = ခဏစောင့်ပါ။
help-nobody = ယခု ဝန်ထမ်းကို ခေါ်၍မရပါ
help-nobody-hint = အနီးဆုံး ကောင်တာရှိ ဝန်ထမ်းကို ပြောပါ။
help-close = စာမျက်နှာသို့ ပြန်ရန်

# Leaving.
quit-title = ရပ်လိုပါသလား
quit-hint = ဖြည့်ထားသည်များ ပျက်သွားပါမည်။
quit-yes = ရပ်မည်
quit-no = ဆက်လုပ်မည်
idle-title = အသုံးပြုနေပါသေးသလား
idle-seconds = { $seconds } စက္ကန့်အတွင်း ဖြည့်ထားသည်များ ပျက်ပြီး ပထမစာမျက်နှာသို့ ပြန်သွားပါမည်။
idle-stay = သုံးနေပါသည်

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = အစမ်းကတ်များ ပြရန်
drawer-close = ဖျောက်ရန်
drawer-empty = ဖတ်စက်ပေါ်တွင် ဘာမှမရှိပါ
drawer-lies = ဖတ်စက်ပေါ်တွင်: { $card }

# Menus, life events and their lists.
purpose-menus-hint = အနီးစပ်ဆုံးကို နှိပ်ပါ။ ကြိုက်သလောက် ရွေးနိုင်ပါသည်။
purpose-chosen = { $n } ခု ရွေးထားပါသည်။ ထပ်ရွေးနိုင်ပါသည်။
menu-hint-events = သင်နှင့် ကိုက်ညီသည်ကို နှိပ်ပါ။
plan-title = လုပ်ရန် လိုအပ်သောအရာများ
plan-hint = အမှတ်ခြစ်ထားသည်များကို ယနေ့ ဤနေရာတွင် ပြင်ဆင်ပါမည်။ နှိပ်ပြီး ဖြုတ်နိုင်ပါသည်။
plan-needed = လိုအပ် { $n } ခု
plan-later = နောက်မှ { $n } ခု
plan-not-needed = မလိုအပ် { $n } ခု
plan-by = { $date } အထိ
plan-explained = ကောင်တာတွင်
plan-prepare = အမှတ်ခြစ်ထားသည်ကို ပြင်ရန်
plan-print = စာရင်း ထုတ်ရန်
plan-none-chosen = ပြင်ဆင်ရန် တစ်ခုမှ ရွေးမထားပါ။ စာရင်းကို ထုတ်ပြီး အိမ်သို့ ယူသွားနိုင်ပါသည်။
list-printing = စာရင်း ထုတ်နေပါသည်။
list-printed = စာရင်း ထွက်ပါပြီ။ ယူသွားပါ။
list-not-printed = စာရင်း ထုတ်၍မရခဲ့ပါ။ ဝန်ထမ်းကို ခေါ်ပါ။
guide-title = ဤကိစ္စကို ကောင်တာတွင် လုပ်ပါသည်
guide-hint = ဤနေရာတွင် ပြင်ဆင်စရာ မရှိပါ။ ယူလာရမည့်အရာများကို ကြည့်ပြီး ကောင်တာသို့ လာပါ။
guide-end = ပြီးဆုံးရန်
deadline-line = { $what } ({ $date } အထိ)
renewal-title = ကတ် သက်တမ်းတိုးခြင်းကိုပါ ပြင်ဆင်ပေးရမလား
renewal-soon = ဤကတ်သည် { $date } အထိ သက်တမ်းရှိပါသည်။ 3 လကြိုပြီး သက်တမ်းတိုးနိုင်ပါသည်။ ဝန်ဆောင်ခ မလိုပါ။
renewal-over = ဤကတ်သည် { $date } တွင် သက်တမ်းကုန်ခဲ့ပါပြီ။ သက်တမ်းတိုးနိုင်ပါသည်။ ဝန်ဆောင်ခ မလိုပါ။
renewal-yes = သက်တမ်းတိုးရန်ပါ ပြင်မည်
renewal-no = ယနေ့ မလုပ်ပါ
renewal-no-example = ကျန်ကိစ္စများသာ ဆက်လုပ်မည်
check-remarks-title = နောက်ဆုံးရက်နှင့် ယူလာရမည့်အရာ
online-convenience = စတိုးဆိုင်: { $yen } ယန်း
keys-too-late = ဤရက်သည် အလွန်ဝေးပါသည်။ နှစ်၊ လ၊ ရက်ကို စစ်ပါ။
keys-too-early = ဤရက်သည် အလွန်စောပါသည်။ နှစ်၊ လ၊ ရက်ကို စစ်ပါ။
done-bring-many = { $n } ခု ရှိပါသည်။ လက်ခံစာရွက်တွင် ရိုက်ထားပါသည်။
# Addresses and names by touch.
leave-to-clerk = ဝန်ထမ်းအား ဖြည့်ခိုင်းရန်
address-how-title = လိပ်စာကို ဘယ်လို ထည့်လိုပါသလဲ
address-how-hint = စာတိုက်ကုဒ်ဖြင့် သို့မဟုတ် စာရင်းမှ ရွေးနိုင်ပါသည်။
address-by-postcode = စာတိုက်ကုဒ်ဖြင့်
address-here = { $city } ရပ်ကွက်များမှ
address-elsewhere = အခြားမြို့မှ
address-postcode-title = စာတိုက်ကုဒ် ထည့်ပါ
address-postcode-hint = ဂဏန်း 7 လုံး။
postcode-short = ဂဏန်း မပြည့်ပါ။ 7 လုံး ရိုက်ပါ။
postcode-unknown = ဤစာတိုက်ကုဒ်ကို ရှာမတွေ့ပါ။ ပြန်သွားပြီး စာရင်းမှလည်း ရွေးနိုင်ပါသည်။
address-match-title = ဘယ်ရပ်ကွက်လဲ
address-match-hint = ဤစာတိုက်ကုဒ်တွင် ရပ်ကွက် အများအပြား ရှိပါသည်။
address-region-title = ဘယ်ဒေသလဲ
address-prefecture = { $prefecture }
address-prefecture-title = စီရင်စုကို ရွေးပါ
region-north = ဟော့ကိုင်းဒိုး၊ တိုဟိုကု
region-kanto = ကန်တို
region-middle = ချူဘု
region-kinki = ကင်းကိ
region-west = ချူဂိုကု၊ ရှိကိုကု
region-south = ကျူးရှူး၊ အိုကီနာဝါ
address-city-title = မြို့ကို ရွေးပါ
address-city-hint = အမည်၏ ပထမအသံမှ ရွေးပါ။
address-town-title = ရပ်ကွက်ကို ရွေးပါ
address-town-hint = အမည်၏ ပထမအသံမှ ရွေးပါ။
address-no-town = ရပ်ကွက်အမည် မရှိ
address-block-title = အိမ်အမှတ်ကို ထည့်ပါ
address-block-hint = 1丁目2番3号 ကို “1-2-3” ဟု ရိုက်နိုင်ပါသည်။
address-no-block = အိမ်အမှတ် မရှိ
address-building-title = တိုက်အမည်နှင့် အခန်းနံပါတ်
address-building-hint = မရှိလျှင် ရှေ့ဆက်ပါ။
board-letters = ABC 123
board-kana = ခတခန
name-family-reading-title = မျိုးရိုးအမည် အသံထွက် ထည့်ပါ
name-family-reading-hint = ခတခနဖြင့် ရိုက်ပြီး ခန်းဂျိကို ရွေးပါ။
name-given-reading-title = ကိုယ်ပိုင်အမည် အသံထွက် ထည့်ပါ
name-given-reading-hint = ခတခနဖြင့် ရိုက်ပြီး ခန်းဂျိကို ရွေးပါ။
name-family-title = မျိုးရိုးအမည်က ဘယ်ဟာလဲ
name-family-hint = မရှိလျှင် “ခန်းဂျိ တစ်လုံးချင်း” ကို နှိပ်ပါ။
name-given-title = ကိုယ်ပိုင်အမည်က ဘယ်ဟာလဲ
name-given-hint = မရှိလျှင် “ခန်းဂျိ တစ်လုံးချင်း” ကို နှိပ်ပါ။
name-family-pieces-title = မျိုးရိုးအမည် ခန်းဂျိကို တစ်လုံးချင်း ရွေးပါ
name-family-pieces-hint = မှားလျှင် “ပြန်ရန်” ကို နှိပ်ပါ။
name-given-pieces-title = ကိုယ်ပိုင်အမည် ခန်းဂျိကို တစ်လုံးချင်း ရွေးပါ
name-given-pieces-hint = မှားလျှင် “ပြန်ရန်” ကို နှိပ်ပါ။
name-by-pieces = ခန်းဂျိ တစ်လုံးချင်း
# Nobody reads along.
masked = ●●●●●●
check-show = ပြရန်
check-hide = ဝှက်ရန်
