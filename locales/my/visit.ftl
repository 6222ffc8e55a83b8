# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = ပြန်ဖတ်ရန်
trouble-title = တောင်းပန်ပါသည်
trouble-again = ထပ်စမ်းရန်
kanji-keep = ဒီအတိုင်း ထားမည်
kanji-clerk = ခန်းဂျိကို ဝန်ထမ်းအား ပြင်ခိုင်းမည်
nothing-chosen = မရှိ
refused-line = { $procedure }: { $why }
kanji-title = “{ $field }” ၏ ခန်းဂျိ မှန်ပါသလား
