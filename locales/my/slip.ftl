# Reception slip
slip-title = လက်ခံစာရွက်
slip-number = သင့်နံပါတ်
slip-wait = စောင့်ရမည့်နေရာ
slip-wait-at = ကောင်တာ { $sign }၊ { $name }
slip-counter = ကောင်တာ
slip-requested = လျှောက်ထားသည်များ
slip-code-note = ဝန်ထမ်း စစ်ပြီးနောက် ငွေရှင်းရာတွင် ဖတ်ပါ
slip-foot = သင့်နံပါတ် ခေါ်သည်အထိ စောင့်ပါ။
slip-issued = { $date } { $hour }:{ $minute }

# List of procedures
slip-plan = လုပ်ရန်ကိစ္စများ စာရင်း
slip-plan-chosen = သင်ရွေးထားသည်
slip-plan-needed = ယခု လုပ်ရန်
slip-plan-bring = ယူလာရန်
slip-plan-later = နောက်မှ လုပ်ရန်
slip-plan-not-needed = မလိုအပ်ပါ
slip-plan-by = { $date } အထိ
slip-plan-at = ကောင်တာ { $sign }၊ { $name }
slip-plan-closing = ဤစက်တွင် ဖြည့်ရုံဖြင့် လျှောက်ထားမှု မပြီးသေးပါ။ ကောင်တာတွင် စစ်ဆေးခံပါ။
slip-day = { $weekday } { $date }
slip-weekday-1 = တနင်္လာ
slip-weekday-2 = အင်္ဂါ
slip-weekday-3 = ဗုဒ္ဓဟူး
slip-weekday-4 = ကြာသပတေး
slip-weekday-5 = သောကြာ
slip-weekday-6 = စနေ
slip-weekday-7 = တနင်္ဂနွေ
