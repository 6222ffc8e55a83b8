# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = အသံ
voice-on = အသံဖွင့်ရန်
voice-off = အသံပိတ်ရန်
voice-again = ထပ်ဖတ်
voice-pause = ခဏရပ်
voice-settings = အသံဆက်တင်
voice-aloud = အဖြေများ ဖတ်ပြရန်
voice-aloud-off = အဖြေများ မဖတ်ရန်
voice-pace = အမြန်နှုန်းပြောင်း
voice-pace-ordinary = အမြန်နှုန်း ပုံမှန်။
voice-pace-slow = အမြန်နှုန်း နှေး။
voice-pace-fast = အမြန်နှုန်း မြန်။
voice-louder = အသံအတိုးအကျယ်
voice-volume = အသံ { $of } တွင် { $n }။
voice-hide = မျက်နှာပြင်ဝှက်ရန်
voice-show = မျက်နှာပြင်ပြရန်
voice-caption-own = (မျက်နှာပြင်အတိုင်း)
