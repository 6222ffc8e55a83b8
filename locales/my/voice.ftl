# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = အသံ
voice-on = အသံဖွင့်ရန်
voice-off = အသံပိတ်ရန်
voice-again = ထပ်ဖတ်
voice-pause = ခဏရပ်
voice-settings = အသံဆက်တင်
voice-aloud = အဖြေ ဖတ်ရန်
voice-aloud-off = အဖြေ မဖတ်ရန်
voice-pace = အမြန်နှုန်းပြောင်း
voice-pace-ordinary = အမြန်နှုန်း ပုံမှန်။
voice-pace-slow = အမြန်နှုန်း နှေး။
voice-pace-fast = အမြန်နှုန်း မြန်။
voice-louder = အသံအတိုးအကျယ်
voice-volume = အသံ { $of } တွင် { $n }။
voice-hide = မျက်နှာပြင်ဝှက်ရန်
voice-show = မျက်နှာပြင်ပြရန်
voice-caption-own = (မျက်နှာပြင်အတိုင်း)
# The five keys.
voice-begins = ယခုမှစ၍ အသံဖြင့် လမ်းညွှန်ပါမည်။
voice-keys =
    အပေါ်နှင့် အောက်ခလုတ်ဖြင့် ရွှေ့ပြီး အလယ်က OK ဖြင့် ရွေးပါ။
    ပထမနေရာတွင် အပေါ်ခလုတ်ကို နှိပ်လျှင် စာမျက်နှာကို ထပ်ဖတ်ပါမည်။
voice-place = { $of } ခုအနက် { $at }
voice-sheet = စာမျက်နှာ { $of } ခုအနက် { $at }
voice-last = ဤသည်မှာ နောက်ဆုံး ဖြစ်ပါသည်။
voice-chosen = ရွေးထားပါသည်
voice-not-chosen = ရွေးမထားပါ
voice-taken = ရွေးလိုက်ပါပြီ
voice-taken-off = ဖြုတ်လိုက်ပါပြီ
voice-not-needed = မလိုအပ်ပါ
voice-plain = { $text }
voice-plain-choice = ရွေးရန်
voice-number = သင့်နံပါတ် { $number }
    .voice = သင့်နံပါတ်မှာ { $number } ဖြစ်ပါသည်။ ထပ်ပြောပါမည်။ { $number } ဖြစ်ပါသည်။
# Boards and pads.
voice-pad = ဂဏန်းခလုတ်များသည် ဖုန်းတွင်ကဲ့သို့ ရှိပါသည်။
voice-pin =
    ဂဏန်းခလုတ်များသည် ဖုန်းတွင်ကဲ့သို့ ရှိပါသည်။
    အလယ်က 5 မှ အမြဲ စပါသည်။
voice-pin-key = ဂဏန်းခလုတ်
voice-pin-typed = ဂဏန်းတစ်လုံး ထည့်ပြီးပါပြီ။ ယခု { $n } လုံး ရှိပါသည်။
voice-pin-erased = ဂဏန်းတစ်လုံး ဖျက်ပြီးပါပြီ။ ယခု { $n } လုံး ရှိပါသည်။
voice-pin-full = ဂဏန်းလေးလုံး ပြည့်ပါပြီ။ အတည်ပြု ခလုတ်ကို နှိပ်ပါ။
voice-board-kana = ア အတန်းသည် ညာဘက်အစွန်တွင် ရှိပြီး カ အတန်းသည် ၎င်း၏ ဘယ်ဘက်တွင် ရှိပါသည်။
voice-board-latin = ကီးဘုတ်တွင်ကဲ့သို့ ဖြစ်ပါသည်။ Q သည် ဘယ်ဘက်အပေါ်ဆုံးတွင် ရှိပါသည်။
voice-date = ခေတ်၊ နှစ်၊ လ၊ ရက် အစဉ်လိုက် ထည့်ပါ။
voice-date-whole = ရက်စွဲ ပြည့်စုံပါပြီ။
voice-part = နောက် { $part }။
voice-so-far = ယခု စာလုံး { $n } လုံး
voice-empty = ဘာမှ မထည့်ရသေးပါ။
voice-one-erased = စာတစ်လုံး ဖျက်ပြီးပါပြီ။
voice-not-taken = ထည့်၍မရပါ။
voice-key-voiced = အစက်နှစ်စက်
voice-key-half-voiced = အဝိုင်းငယ်
voice-key-hyphen = ဟိုက်ဖင်
voice-key-apostrophe = အပေါ့စထရော်ဖီ
voice-key-stop = ဒေါ့
voice-key-long = အသံရှည်
voice-key-dot = အလယ်အစက်
# Checking.
voice-own = အသံဖြင့် ဖတ်မပြပါ
voice-own-first =
    အမည်ကဲ့သို့ အချက်များကို သင်ရွေးမှသာ ဖတ်ပြပါမည်။
    အနီးရှိ လူများ ကြားနိုင်ပါသည်။
voice-aloud-now = သင့်အဖြေများကို ဖတ်ပြပါမည်။
voice-aloud-no-more = သင့်အဖြေများကို ဖတ်မပြတော့ပါ။
voice-source-card = ကတ်မှ
voice-source-typed = ရိုက်ထည့်ထားသည်
voice-source-chosen = ရွေးချယ်ထားသည်
voice-change = ပြင်ရန် OK ကို နှိပ်ပါ
# What is the same on every page.
voice-languages = ဘာသာစကား ရွေးပါ
voice-language =
    { $tag ->
        [ja] ဂျပန်
        [ja-yasashii] လွယ်ကူသော ဂျပန်
        [en] အင်္ဂလိပ်
        [vi] ဗီယက်နမ်
        [zh-Hans] တရုတ်၊ ရိုးရှင်း
        [zh-Hant] တရုတ်၊ ရိုးရာ
        [ne] နီပေါ
        [ko] ကိုရီးယား
        [id] အင်ဒိုနီးရှား
        [fil] ဖိလစ်ပိုင်
        [my] မြန်မာ
       *[other] { $name }
    }
voice-larger = စာလုံးအရွယ်
voice-text-size = စာလုံးအရွယ် { $percent } ရာခိုင်နှုန်း ဖြစ်ပါသည်။
voice-contrast = ဖန်သားပြင်ကို အမည်းပေါ် အဖြူ ပြောင်းပြီးပါပြီ။
voice-contrast-back = ဖန်သားပြင် မူလအရောင် ပြန်ရပါပြီ။
voice-low = စာမျက်နှာကို အောက်ချပြီးပါပြီ။
voice-low-back = စာမျက်နှာကို အပေါ် ပြန်တင်ပြီးပါပြီ။
voice-mute = အသံတိတ်
voice-settings-title = အသံဆက်တင်
voice-hidden = မျက်နှာပြင်ကို ဝှက်ထားပါသည်။
voice-shown = မျက်နှာပြင်ကို ပြထားပါသည်။
# Addresses and names.
voice-board-letters = အပေါ်ဆုံးတန်းတွင် ဂဏန်းများ ရှိပါသည်။ ၎င်းအောက်တွင် ကီးဘုတ်ကဲ့သို့ ဖြစ်ပါသည်။
voice-columns = အမည်၏ ပထမအသံကို ရွေးပါ။ ア သည် ညာဘက်အစွန်တွင် ရှိပါသည်။
voice-other-board = အခြား စာလုံးခုံ
voice-reveal = မျက်နှာပြင်ရှိ အမည်နှင့် လိပ်စာကို ပြရန် သို့မဟုတ် ဝှက်ရန်
