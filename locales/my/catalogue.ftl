# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = နေထိုင်မှု ထောက်ခံစာ
procedure-juminhyo-example = 住民票の写し: လိပ်စာ၊ အိမ်ထောင်စု
procedure-inkan = တံဆိပ်တုံး မှတ်ပုံတင် ထောက်ခံစာ
procedure-inkan-example = 印鑑登録証明書
procedure-zei = ဝင်ငွေနှင့် အခွန်ထောက်ခံစာ
procedure-zei-example = 所得・課税証明書
procedure-koseki = မိသားစုမှတ်ပုံတင် ထောက်ခံစာ
procedure-koseki-example = 戸籍 (ဂျပန်နိုင်ငံသား)

## Who comes, for whom

field-for-self = သင့်အတွက်
ask-for-self = သင့်ကိုယ်တိုင်အတွက် ဖြစ်ပါသလား

field-relation = ထိုသူနှင့် တော်စပ်ပုံ
ask-relation = သင်သည် ထိုသူနှင့် ဘယ်လို တော်စပ်ပါသလဲ
ask-relation-hint = ထိုသူဆိုသည်မှာ ထောက်ခံစာ သို့မဟုတ် ပုံစံတွင် အမည်ပါသူ ဖြစ်ပါသည်။
choice-relation-spouse = ခင်ပွန်း သို့မဟုတ် ဇနီး
choice-relation-lineal = မိဘ၊ အဘိုးအဘွား၊ သားသမီး၊ မြေး
choice-relation-family = ညီအစ်ကိုမောင်နှမ သို့မဟုတ် အခြားမိသားစုဝင်
choice-relation-legal = အရွယ်မရောက်သူ၏ မိဘ၊ အုပ်ထိန်းသူ
choice-relation-agent = အကူအညီတောင်းခံရသူ (ကိုယ်စားလှယ်)
choice-relation-company = ကုမ္ပဏီမှ
choice-relation-third = အခြားသူ

field-same-household = အိမ်ထောင်စု တူ
ask-same-household = နေထိုင်သူမှတ်တမ်းတွင် အိမ်ထောင်စု တူပါသလား
ask-same-household-hint = အတူနေသော်လည်း အိမ်ထောင်စု ခွဲထားလျှင် “မဟုတ်ပါ” ကို ရွေးပါ။

field-third-reason = တောင်းခံရသည့်အကြောင်း
ask-third-reason = ဘာကြောင့် လိုအပ်ပါသလဲ
ask-third-reason-hint = အခြားသူ၏ ထောက်ခံစာကို တရားဝင်အကြောင်း ရှိမှသာ ထုတ်ပေးနိုင်ပါသည်။
choice-third-reason-rights = အခွင့်အရေး သို့မဟုတ် တာဝန်အတွက် (ချေးငွေ၊ စာချုပ် စသည်)
choice-third-reason-office = အစိုးရရုံးသို့ တင်ရန်
choice-third-reason-other = အခြား တရားဝင်အကြောင်း

field-submit-to = တင်ရမည့်နေရာ
ask-submit-to = ဘယ်မှာ တင်မှာပါလဲ
choice-submit-to-office = အစိုးရရုံး
choice-submit-to-court = တရားရုံး သို့မဟုတ် ရှေ့နေ
choice-submit-to-bank = ဘဏ် သို့မဟုတ် အာမခံကုမ္ပဏီ
choice-submit-to-own-records = မိမိတို့၏ မှတ်တမ်း
choice-submit-to-other = အခြားနေရာ

field-purpose-of-use = သုံးမည့်ကိစ္စ
ask-purpose-of-use = ဘာအတွက် သုံးမှာပါလဲ
ask-purpose-of-use-hint = အချို့ကိစ္စအတွက် ဝန်ဆောင်ခ မလိုပါ။
choice-purpose-of-use-daily = အလုပ်၊ ကျောင်း၊ ဘဏ်၊ လိုင်စင် …
choice-purpose-of-use-pension = ပင်စင်
choice-purpose-of-use-child-allowance = ကလေးပြုစုရေး ထောက်ပံ့ကြေး
choice-purpose-of-use-social-insurance = ကျန်းမာရေး သို့မဟုတ် လုပ်ငန်းခွင်အာမခံ
choice-purpose-of-use-welfare = လူမှုထောက်ပံ့မှု ရနေသည်
choice-purpose-of-use-inheritance = အမွေ
choice-purpose-of-use-other = အခြား

field-name-script = အမည်စာလုံး
ask-name-script = အမည်ကို ဘယ်စာလုံးဖြင့် ထည့်မလဲ
ask-name-script-hint = ခန်းဂျိကို ဝန်ထမ်းက ဖြည့်ပေးပါမည်။
choice-name-script-kana = ခတခန (カタカナ)
choice-name-script-latin = လက်တင် (ABC)

## The person at the counter

field-requester-name = အမည်
field-requester-kana = ခတခနဖြင့် အမည်
ask-requester-kana = သင့်အမည်ကို ခတခနဖြင့် ထည့်ပါ
field-requester-latin = လက်တင်စာလုံးဖြင့် အမည်
ask-requester-latin = သင့်အမည်ကို လက်တင်စာလုံးဖြင့် ထည့်ပါ
ask-requester-latin-hint = နေထိုင်ခွင့်ကတ် သို့မဟုတ် ပတ်စ်ပို့ပါအတိုင်း။
field-requester-address = လိပ်စာ
field-requester-birth = မွေးသက္ကရာဇ်
ask-requester-birth = သင့်မွေးသက္ကရာဇ်ကို ထည့်ပါ
field-requester-phone = ဖုန်းနံပါတ်
ask-requester-phone = နေ့ဘက် ဆက်သွယ်နိုင်သော ဖုန်းနံပါတ် ထည့်ပါ
ask-requester-phone-hint = မထည့်ဘဲ ထားနိုင်ပါသည်။

## The person whom it is for

field-subject-name = လိုအပ်သူ၏ အမည်
field-subject-kana = ထိုသူ၏ ခတခနအမည်
ask-subject-kana = လိုအပ်သူ၏ အမည်ကို ခတခနဖြင့် ထည့်ပါ
field-subject-latin = ထိုသူ၏ လက်တင်အမည်
ask-subject-latin = လိုအပ်သူ၏ အမည်ကို လက်တင်စာလုံးဖြင့် ထည့်ပါ
field-subject-birth = ထိုသူ၏ မွေးသက္ကရာဇ်
ask-subject-birth = လိုအပ်သူ၏ မွေးသက္ကရာဇ်ကို ထည့်ပါ
field-subject-address = ထိုသူ၏ လိပ်စာ

## 住民票

field-juminhyo-kind = ထောက်ခံစာ အမျိုးအစား
ask-juminhyo-kind = ဘယ်နေထိုင်မှု ထောက်ခံစာ လိုပါသလဲ
ask-juminhyo-kind-hint = မသေချာလျှင် တင်ရမည့်နေရာ၏ ညွှန်ကြားချက်ကို ကြည့်ပါ။
choice-juminhyo-kind-one = တစ်ဦးတည်း
choice-juminhyo-kind-one-example = သင် သို့မဟုတ် လိုအပ်သူ တစ်ဦးသာ
choice-juminhyo-kind-all = အိမ်ထောင်စု တစ်ခုလုံး
choice-juminhyo-kind-all-example = မိသားစု အားလုံး
choice-juminhyo-kind-some = အိမ်ထောင်စုဝင် အချို့
choice-juminhyo-kind-some-example = မိဘနှင့် ကလေးသာ စသည်
choice-juminhyo-kind-wide = အခြားမြို့နယ်မှ (広域交付)
choice-juminhyo-kind-wide-example = သင် ယခုနေသောနေရာ
choice-juminhyo-kind-removed = ပယ်ဖျက်ပြီးမှတ်တမ်း (除票)
choice-juminhyo-kind-removed-example = ပြောင်းသွားသူ သို့မဟုတ် ကွယ်လွန်သူ
choice-juminhyo-kind-items = အချက်အချို့သာ ထောက်ခံစာ
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = ယခင်မှတ်တမ်း (改製原)
choice-juminhyo-kind-former-example = ပြန်မရေးမီက မှတ်တမ်း

field-some-kana = ပါဝင်မည့် အခြားသူများ
ask-some-kana = အခြား ဘယ်သူ ပါရမလဲ
ask-some-kana-hint = အမည်များကို ခတခနဖြင့် ထည့်ပြီး အမည်နှစ်ခုကြား “・” ထည့်ပါ။

field-removed-reason = ပယ်ဖျက်ရသည့်အကြောင်း
ask-removed-reason = မှတ်တမ်း ဘာကြောင့် ပြီးဆုံးခဲ့သလဲ
choice-removed-reason-moved = အခြားမြို့နယ်သို့ ပြောင်း
choice-removed-reason-died = ကွယ်လွန်
choice-removed-reason-other = အခြား သို့မဟုတ် မသေချာ

field-removed-when = ပြီးဆုံးသည့်အချိန်
ask-removed-when = ဘယ်တုန်းက ပြီးဆုံးခဲ့သလဲ
ask-removed-when-hint = 2014 ခုနှစ် ဇွန် 19 ရက်အထိ ပြီးဆုံးသော မှတ်တမ်းများကို 5 နှစ်သာ သိမ်းခဲ့ပါသည်။
choice-removed-when-after = 2014 ဇွန် 20 ရက် သို့မဟုတ် နောက်မှ
choice-removed-when-before = 2014 ဇွန် 19 ရက်အထိ
choice-removed-when-unknown = မသေချာပါ

field-shown = ထည့်ပြမည့်အရာ
ask-shown = အောက်ပါတို့ကိုလည်း ပြရမလား
ask-shown-hint = မလိုလျှင် “ရှေ့ဆက်ရန်” ကိုသာ နှိပ်ပါ။
choice-shown-head = အိမ်ထောင်ဦးစီးနှင့် တော်စပ်ပုံ
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = မူလမှတ်ပုံတင်နေရာ (本籍)
choice-shown-honseki-example = မိသားစုမှတ်ပုံတင် ထားရှိရာနေရာ
choice-shown-my-number = My Number (個人番号)
choice-shown-my-number-example = ဥပဒေအရ လိုအပ်မှသာ
choice-shown-resident-code = နေထိုင်သူမှတ်တမ်း ကုဒ်
choice-shown-resident-code-example = ဂဏန်း 11 လုံး၊ ပင်စင်အတွက်
choice-shown-foreign = နိုင်ငံသား၊ နေထိုင်ခွင့်အဆင့် …
choice-shown-foreign-example = နိုင်ငံခြားသား နေထိုင်သူများအတွက်

field-foreign-shown = နိုင်ငံခြားသား အချက်များ
ask-foreign-shown = ဘယ်အချက်များ ပြရမလဲ
choice-foreign-shown-nationality = နိုင်ငံ သို့မဟုတ် ဒေသ
choice-foreign-shown-category = နေထိုင်သူ အမျိုးအစား
choice-foreign-shown-status = နေထိုင်ခွင့်အဆင့်၊ ကာလ၊ ကုန်ဆုံးရက်
choice-foreign-shown-card-number = နေထိုင်ခွင့်ကတ် နံပါတ်
choice-foreign-shown-alias-history = ယခင် အမည်ကွဲများ (通称)

field-number-for = နံပါတ် သုံးမည့်ကိစ္စ
ask-number-for = နံပါတ်ကို ဘယ်သူ တောင်းပါသလဲ
ask-number-for-hint = နံပါတ်ကို ဥပဒေခွင့်ပြုရာတွင်သာ သုံးနိုင်ပါသည်။
choice-number-for-work = အလုပ်ရှင်
choice-number-for-tax = အခွန်ရုံး
choice-number-for-social = ပင်စင် သို့မဟုတ် ကျန်းမာရေးအာမခံ
choice-number-for-bank = ဘဏ် သို့မဟုတ် စတော့ကုမ္ပဏီ
choice-number-for-other = အခြားနေရာ

field-sheet-style = ပုံစံ
ask-sheet-style = ဘယ်ပုံစံ လိုပါသလဲ
ask-sheet-style-hint = “ယခုအတိုင်း” ဖြင့် များသောအားဖြင့် လုံလောက်ပါသည်။
choice-sheet-style-joint = ယခုအတိုင်း
choice-sheet-style-single = ယခင်လိပ်စာများပါ

field-household-head = အိမ်ထောင်ဦးစီး

field-copies = စောင်ရေ
ask-copies = ဘယ်နှစောင် လိုပါသလဲ
unit-copies-count = { $n } စောင်

## 印鑑登録証明書

field-seal-card = တံဆိပ်တုံး မှတ်ပုံတင်ကတ်
ask-seal-card = တံဆိပ်တုံး မှတ်ပုံတင်ကတ် ပါလာပါသလား
ask-seal-card-hint = တံဆိပ်တုံး မှတ်ပုံတင်စဉ် ရခဲ့သော ကတ် (印鑑登録証) ဖြစ်ပါသည်။ တံဆိပ်တုံး မလိုပါ။
field-seal-number = မှတ်ပုံတင်နံပါတ်
ask-seal-number = ကတ်ပေါ်က နံပါတ်ကို ထည့်ပါ
ask-seal-number-hint = မထည့်ဘဲ ကောင်တာတွင် ကတ်ကို ပြနိုင်ပါသည်။

## 税の証明書

field-zei-kind = ထောက်ခံစာ အမျိုးအစား
ask-zei-kind = ဘယ်ထောက်ခံစာ လိုပါသလဲ
ask-zei-kind-hint = မသေချာလျှင် “ဝင်ငွေနှင့် အခွန်” ကို ရွေးပါ။
choice-zei-kind-both = ဝင်ငွေနှင့် အခွန်
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = ဝင်ငွေသာ
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = အခွန်ပမာဏသာ
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = အခွန်ကင်း
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = ပေးပြီးအခွန်
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = အခွန်ကြွေး မရှိ
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = ကားငယ် စစ်ဆေးခြင်းအတွက်
choice-zei-kind-car-example = 車検用၊ ဝန်ဆောင်ခ မလို
choice-zei-kind-valuation = အိမ်မြေတန်ဖိုး (評価証明書)
choice-zei-kind-public-charge = အိမ်မြေခွန် (公課証明書)
choice-zei-kind-property-list = အိမ်မြေစာရင်း (名寄帳)
choice-zei-kind-property-list-example = သင်ပိုင်သော မြေနှင့် အိမ်
choice-zei-kind-assets = ပိုင်ဆိုင်မှု ရှိ/မရှိ
choice-zei-kind-business = စီးပွားရေးထောက်ခံစာ (営業証明書)
choice-zei-kind-office = လုပ်ငန်းနေရာ (事業所証明書)
choice-zei-kind-house = နေအိမ် (住宅用家屋証明書)

field-fiscal-year = အခွန်နှစ်
ask-fiscal-year = ဘယ်အခွန်နှစ် လိုပါသလဲ
ask-fiscal-year-hint = ရေဝါ 8 (2026) အခွန်နှစ်တွင် ယခင်နှစ် 2025 ၏ ဝင်ငွေ ပါပါသည်။
choice-fiscal-year-this = နောက်ဆုံးနှစ်
choice-fiscal-year-this-example = မနှစ်က ဝင်ငွေ
choice-fiscal-year-last = 1 နှစ်ရှေ့
choice-fiscal-year-last-example = လွန်ခဲ့သော 2 နှစ်က ဝင်ငွေ
choice-fiscal-year-before-last = 2 နှစ်ရှေ့
choice-fiscal-year-before-last-example = လွန်ခဲ့သော 3 နှစ်က ဝင်ငွေ
choice-fiscal-year-ago-3 = 3 နှစ်ရှေ့
choice-fiscal-year-ago-3-example = လွန်ခဲ့သော 4 နှစ်က ဝင်ငွေ
choice-fiscal-year-ago-4 = 4 နှစ်ရှေ့
choice-fiscal-year-ago-4-example = လွန်ခဲ့သော 5 နှစ်က ဝင်ငွေ
choice-fiscal-year-ago-5 = 5 နှစ်ရှေ့
choice-fiscal-year-ago-5-example = လွန်ခဲ့သော 6 နှစ်က ဝင်ငွေ

field-jan1-here = ဇန်နဝါရီ 1 ရက် လိပ်စာ
ask-jan1-here = ထိုအခွန်နှစ်၏ ဇန်နဝါရီ 1 ရက်တွင် ဤမြို့၌ လိပ်စာ ရှိခဲ့ပါသလား
ask-jan1-here-hint = ရေဝါ 8 အခွန်နှစ်အတွက် 2026 ဇန်နဝါရီ 1 ရက် ဖြစ်ပါသည်။

field-property-place = မြေ သို့မဟုတ် အိမ် တည်နေရာ
field-car-number = ယာဉ်နံပါတ်ပြား

## 戸籍

field-honseki-place = မှတ်ပုံတင်ရှိရာ မြို့နယ်
ask-honseki-place = မူလမှတ်ပုံတင်နေရာ (本籍) ဤမြို့တွင် ရှိပါသလား
ask-honseki-place-hint = မိသားစုမှတ်ပုံတင် ထားရှိရာနေရာ ဖြစ်ပါသည်။ လိပ်စာနှင့် မတူနိုင်ပါ။
choice-honseki-place-here = ဤမြို့တွင်
choice-honseki-place-elsewhere = အခြားမြို့နယ်တွင်
choice-honseki-place-unknown = မသေချာပါ

field-koseki-kind = ထောက်ခံစာ အမျိုးအစား
ask-koseki-kind = ဘယ်ထောက်ခံစာ လိုပါသလဲ
choice-koseki-kind-all = အပြည့်အစုံ (全部事項証明)
choice-koseki-kind-all-example = ပါဝင်သူ အားလုံး
choice-koseki-kind-one = တစ်ဦးတည်း (個人事項証明)
choice-koseki-kind-one-example = ပါဝင်သူ တစ်ဦးသာ
choice-koseki-kind-whole-life = မွေးမှ ကွယ်လွန်သည်အထိ
choice-koseki-kind-whole-life-example = အမွေအတွက် မှတ်ပုံတင်အားလုံး
choice-koseki-kind-removed = ပိတ်ပြီးမှတ်ပုံတင် (除籍)
choice-koseki-kind-removed-example = ဘယ်သူမှ မကျန်တော့ပါ
choice-koseki-kind-former = ယခင်မှတ်ပုံတင် (改製原戸籍)
choice-koseki-kind-former-example = ပြန်မရေးမီက မှတ်ပုံတင်
choice-koseki-kind-attached = လိပ်စာမှတ်တမ်း (附票)
choice-koseki-kind-attached-example = နောက်ဆက်တွဲမှတ်တမ်း
choice-koseki-kind-status = ကိုယ်ရေးအခြေအနေ (身分証明書)
choice-koseki-kind-status-example = ဒေဝါလီခံ စသည် မရှိကြောင်း
choice-koseki-kind-single = လူလွတ်ဖြစ်ကြောင်း (独身証明書)
choice-koseki-kind-single-example = လက်ထပ်မထားကြောင်း
choice-koseki-kind-part = အချက်အချို့ (一部事項証明)
choice-koseki-kind-accepted = အကြောင်းကြားစာ လက်ခံကြောင်း
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = အကြောင်းကြားစာပါ အချက်များ

field-honseki = မူလမှတ်ပုံတင်နေရာ

field-koseki-head = မှတ်ပုံတင်၏ ပထမဆုံးသူ
ask-koseki-head = မှတ်ပုံတင်၏ ပထမဆုံးသူ (筆頭者) ဘယ်သူလဲ
ask-koseki-head-hint = မှတ်ပုံတင်တွင် ပထမဆုံး ရေးထားသူ ဖြစ်ပါသည်။ ကွယ်လွန်ပြီးနောက်လည်း မပြောင်းပါ။
choice-koseki-head-subject = လိုအပ်သူ ကိုယ်တိုင်
choice-koseki-head-other = အခြားသူ (ခင်ပွန်း၊ ဇနီး၊ မိဘ …)
choice-koseki-head-unknown = မသေချာပါ
field-head-name = ပထမဆုံးသူ၏ အမည်
field-head-kana = ပထမဆုံးသူ၏ ခတခနအမည်
ask-head-kana = ပထမဆုံးသူ၏ အမည်ကို ခတခနဖြင့် ထည့်ပါ
field-head-birth = ပထမဆုံးသူ၏ မွေးသက္ကရာဇ်
ask-head-birth = ပထမဆုံးသူ၏ မွေးသက္ကရာဇ်ကို ထည့်ပါ

field-attached-range = လိပ်စာမှတ်တမ်းပါသူ
ask-attached-range = ဘယ်သူ၏ လိပ်စာမှတ်တမ်း လိုပါသလဲ
choice-attached-range-all = မှတ်ပုံတင်ပါသူ အားလုံး
choice-attached-range-one = တစ်ဦးသာ
field-attached-shown = ထည့်ပြမည့်အရာ
ask-attached-shown = အောက်ပါတို့ကိုလည်း ပြရမလား
choice-attached-shown-honseki = မူလမှတ်ပုံတင်နေရာနှင့် ပထမဆုံးသူ
choice-attached-shown-overseas-voter = ပြည်ပမဲဆန္ဒရှင် မှတ်ပုံတင်

field-filing = အကြောင်းကြားစာ အမျိုးအစား
ask-filing = ဘယ်အကြောင်းကြားစာ ဖြစ်ပါသလဲ
choice-filing-birth = မွေးဖွားခြင်း
choice-filing-marriage = လက်ထပ်ခြင်း
choice-filing-divorce = ကွာရှင်းခြင်း
choice-filing-death = သေဆုံးခြင်း
choice-filing-other = အခြား

field-insurance-law = အာမခံ အမျိုးအစား
ask-insurance-law = ဘယ်အာမခံအတွက်လဲ
ask-insurance-law-hint = အချို့အတွက် ဥပဒေအရ ဝန်ဆောင်ခ မလိုပါ။
choice-insurance-law-health = လုပ်ငန်းခွင် ကျန်းမာရေးအာမခံ
choice-insurance-law-national-health = အမျိုးသား ကျန်းမာရေးအာမခံ
choice-insurance-law-accident = လုပ်ငန်းခွင်ထိခိုက်မှုအာမခံ
choice-insurance-law-other = အခြား

field-life-current = လက်ရှိမှတ်ပုံတင် (ခန့်မှန်း)
ask-life-current = လက်ရှိမှတ်ပုံတင် ဘယ်နှစောင် လိုပါသလဲ
ask-life-current-hint = မသိလျှင် ထားလိုက်ပါ။ ကောင်တာက ရှာပေးပါမည်။
unit-life-current = စောင်
unit-life-current-count = { $n } စောင်
field-life-closed = ပိတ်ပြီးနှင့် ယခင်မှတ်ပုံတင် (ခန့်မှန်း)
ask-life-closed = ပိတ်ပြီး သို့မဟုတ် ယခင်မှတ်ပုံတင် ဘယ်နှစောင် လိုပါသလဲ
ask-life-closed-hint = မသိလျှင် ထားလိုက်ပါ။ ကောင်တာက ရှာပေးပါမည်။
unit-life-closed = စောင်
unit-life-closed-count = { $n } စောင်

## What is found out before the queue

check-id-card = ကောင်တာတွင် My Number ကတ်ကို ပြပါ။
check-id-documents = ကိုယ်ရေးအထောက်အထား ပြပါ။ ယာဉ်မောင်းလိုင်စင် သို့မဟုတ် နေထိုင်ခွင့်ကတ်ကဲ့သို့ ဓာတ်ပုံပါ 1 ခု၊ သို့မဟုတ် အာမခံအတည်ပြုစာ (資格確認書) နှင့် အခြေခံပင်စင်နံပါတ် အကြောင်းကြားစာ (သို့မဟုတ် ပင်စင်စာအုပ်) ကဲ့သို့ ဓာတ်ပုံမပါ 2 ခု။
check-id-photo-only = ယာဉ်မောင်းလိုင်စင် သို့မဟုတ် ပတ်စ်ပို့ကဲ့သို့ ဓာတ်ပုံပါ အထောက်အထား ပြပါ။ အခြားစာရွက်များကို လက်မခံနိုင်ပါ။
check-letter-of-attorney = လိုအပ်သူ ကိုယ်တိုင်ရေးသော ကိုယ်စားလှယ်လွှဲစာ (委任状) ယူလာပါ။
check-legal-proof = သင် မိဘ သို့မဟုတ် အုပ်ထိန်းသူဖြစ်ကြောင်း ပြသော မိသားစုမှတ်ပုံတင် သို့မဟုတ် မှတ်ပုံတင်ထောက်ခံစာ (3 လအတွင်း) ယူလာပါ။ ဤမြို့တွင် ကြည့်၍ရလျှင် မလိုပါ။
check-third-proof = စာချုပ်ကဲ့သို့ အကြောင်းရင်းပြသော စာရွက်စာတမ်း ယူလာပါ။
check-company-proof = ကုမ္ပဏီဝန်ထမ်းကတ်နှင့် ကုမ္ပဏီကိုယ်စားလှယ်တံဆိပ်ပါ စာရွက် ယူလာပါ။
check-welfare-proof = လူမှုထောက်ပံ့မှု (生活保護) လက်မှတ်ကို ပြပါ။ ဝန်ဆောင်ခ မလိုပါ။

check-number-third = အခြားသူ၏ My Number သို့မဟုတ် နေထိုင်သူမှတ်တမ်းကုဒ်ကို မထုတ်ပေးနိုင်ပါ။ နံပါတ်မပါသော ထောက်ခံစာ ရနိုင်ပါသည်။
check-number-removed = ပယ်ဖျက်ပြီး သို့မဟုတ် ယခင်မှတ်တမ်းတွင် My Number နှင့် ကုဒ်ကို ကာယကံရှင်ကိုသာ ပြပါသည်။ နံပါတ်မပါသည် ရနိုင်ပါသည်။
check-number-by-post = နံပါတ်ပါ ထောက်ခံစာကို ကိုယ်စားလှယ်ထံ လက်ရောက် မပေးနိုင်ပါ။ လိုအပ်သူ၏ လိပ်စာသို့ စာတိုက်ဖြင့် ပို့ပါမည်။
check-removed-destroyed = 2014 ဇွန် 19 ရက်အထိ ပြီးဆုံးသော မှတ်တမ်းများ မရှိတော့သဖြင့် ထုတ်မပေးနိုင်ပါ။ အစားထိုးနိုင်သည့်စာကို ကောင်တာတွင် မေးပါ။
check-removed-unknown = မှတ်တမ်းဟောင်းများ မရှိတော့ခြင်း ဖြစ်နိုင်ပါသည်။ ကောင်တာက ရှာပေးပါမည်။
check-heir-proof = ကွယ်လွန်သူနှင့် တော်စပ်ပုံပြသော စာရွက် (မိသားစုမှတ်ပုံတင် စသည်) ယူလာပါ။
check-items-paper = သင်ရထားသော ပုံစံရှိလျှင် ယူလာပါ။
check-juminhyo-wide = အခြားမြို့နယ်မှ ထောက်ခံစာတွင် မူလမှတ်ပုံတင်နေရာ၊ ပထမဆုံးသူနှင့် ယခင်လိပ်စာများ မပါပါ။

check-seal-card-missing = တံဆိပ်တုံး မှတ်ပုံတင်ကတ် မပါလျှင် ကောင်တာတွင် မထုတ်ပေးနိုင်ပါ။ My Number ကတ်နှင့် PIN ရှိလျှင် ကွန်ဗီနီစတိုးတွင် ရနိုင်ပါသည်။
check-seal-elsewhere = တံဆိပ်တုံး မှတ်ပုံတင်ထားသော မြို့နယ်တွင် ယူပါ။ သင့်ကတ်ပေါ်က လိပ်စာသည် ဤမြို့ မဟုတ်ပါ။
check-seal-under-15 = တံဆိပ်တုံးကို အသက် 15 နှစ်မှ မှတ်ပုံတင်နိုင်ပါသည်။
check-seal-card = ကောင်တာတွင် တံဆိပ်တုံး မှတ်ပုံတင်ကတ်ကို ပြပါ။

check-zei-elsewhere = ဤထောက်ခံစာများကို ထိုအခွန်နှစ်၏ ဇန်နဝါရီ 1 ရက်တွင် သင်နေခဲ့သော မြို့နယ်က ထုတ်ပေးပါသည်။ ထိုနေရာတွင် တောင်းပါ။ စာတိုက်ဖြင့်လည်း ရပါသည်။
check-zei-from-june = နောက်ဆုံးအခွန်နှစ်ကို ဇွန်လမှ ထုတ်ပေးပါသည်။ ယနေ့ ယခင်နှစ်ကို ထုတ်ပေးနိုင်ပါသည်။
check-zei-undeclared = ဝင်ငွေ မကြေညာရသေးလျှင် အရင် ကြေညာပါ။ ဝင်ငွေ မရှိခဲ့သူလည်း အတူတူပါပဲ။
check-car-paper = ယာဉ်စစ်ဆေးရေးလက်မှတ် ယူလာပါ (မိတ္တူ ရပါသည်)။
check-property-paper = အခွန်အကြောင်းကြားစာကဲ့သို့ မြေကွက်နံပါတ်ပြသော စာရွက် ယူလာပါ။
check-house-papers = အိမ်၏ မှတ်ပုံတင်နှင့် အရောင်းအဝယ်စာချုပ်ကဲ့သို့ စာရွက်များ ယူလာပါ။

check-koseki-wide-persons = အခြားမြို့နယ်၏ မှတ်ပုံတင်ကို ကိုယ်တိုင်လာသော ကာယကံရှင်၊ အိမ်ထောင်ဖက်၊ မိဘ၊ အဘိုးအဘွား၊ သားသမီး၊ မြေးတို့ကိုသာ ပေးနိုင်ပါသည်။ မူလမှတ်ပုံတင်ရှိရာ မြို့နယ်တွင် တောင်းပါ။
check-koseki-wide-kinds = အခြားမြို့နယ်၏ အပြည့်အစုံ၊ ပိတ်ပြီးနှင့် ယခင်မှတ်ပုံတင်များကိုသာ ပေးနိုင်ပါသည်။ အခြားထောက်ခံစာကို မူလမှတ်ပုံတင်ရှိရာ မြို့နယ်တွင် တောင်းပါ။
check-single-self-only = ဤထောက်ခံစာကို ကာယကံရှင်သာ ယူနိုင်ပါသည်။
check-lineal-proof = ဤမြို့၏ မှတ်ပုံတင်တွင် တော်စပ်ပုံ မပြလျှင် ပြသော မှတ်ပုံတင် ယူလာပါ။
check-pension-notice = ပင်စင်လျှောက်လွှာ သို့မဟုတ် အကြောင်းကြားစာကို ပြပါ။ ပင်စင်အတွက် မှတ်ပုံတင်ကို အခမဲ့ ရပါသည်။
check-allowance-notice = ကလေးပြုစုရေး ထောက်ပံ့ကြေး အကြောင်းကြားစာကို ပြပါ။ ထိုအတွက် မှတ်ပုံတင်ကို အခမဲ့ ရပါသည်။
check-insurance-notice = အာမခံလျှောက်လွှာ သို့မဟုတ် အကြောင်းကြားစာကို ပြပါ။ ထိုအတွက် မှတ်ပုံတင်ကို အခမဲ့ ရပါသည်။
check-koseki-wide = မှတ်ပုံတင်ကို အခြားမြို့နယ်မှ ယူရသဖြင့် 1 နာရီကျော် ကြာနိုင်ပါသည်။
check-honseki-unknown = ကောင်တာက ရှာပေးပါမည်။ မူလမှတ်ပုံတင်နေရာပါ နေထိုင်မှု ထောက်ခံစာ ရှိလျှင် ယူလာပါ။
check-whole-life = ဘယ်နှစောင်လိုသည်ကို ကောင်တာက ရှာပေးပါမည်။ ဝန်ဆောင်ခမှာ ခန့်မှန်းသာဖြစ်ပြီး ပြောင်းနိုင်ပါသည်။
