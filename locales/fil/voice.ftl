# What can be pressed about the voice. What is only heard is said in the languages that the voice speaks.

voice = Boses
voice-on = Buksan ang boses
voice-off = Patayin
voice-again = Ulitin
voice-pause = Ihinto
voice-settings = Ayos boses
voice-aloud = Basahin sagot
voice-aloud-off = Laktawan
voice-pace = Baguhin ang bilis
voice-pace-ordinary = Karaniwan ang bilis.
voice-pace-slow = Mabagal ang bilis.
voice-pace-fast = Mabilis ang bilis.
voice-louder = Baguhin ang lakas
voice-volume = Lakas: { $n } sa { $of }.
voice-hide = Itago ang screen
voice-show = Ipakita ang screen
voice-caption-own = (gaya ng nasa screen)
# The five keys.
voice-begins = Gagabayan kayo ngayon ng boses.
voice-keys =
    Lumipat gamit ang pataas at pababa, pumili gamit ang OK sa gitna.
    Kapag pinindot ang pataas sa unang puwesto, uulitin ang pahina.
voice-place = { $at } sa { $of }
voice-sheet = Pahina { $at } sa { $of }
voice-last = Ito na ang huli.
voice-chosen = napili
voice-not-chosen = hindi napili
voice-taken = napili na
voice-taken-off = inalis na
voice-not-needed = hindi kailangan
voice-plain = { $text }
voice-plain-choice = Piliin
voice-number = Ang numero ninyo ay { $number }
    .voice = Ang numero ninyo ay { $number }. Uulitin ko, { $number }.
# Boards and pads.
voice-pad = Ang mga numero ay nakaayos gaya ng sa telepono.
voice-pin =
    Ang mga numero ay nakaayos gaya ng sa telepono.
    Laging magsisimula sa 5 sa gitna.
voice-pin-key = Isang numero
voice-pin-typed =
    { $n ->
        [one] Nailagay ang isang digit, { $n } digit na ngayon.
       *[other] Nailagay ang isang digit, { $n } na digit na ngayon.
    }
voice-pin-erased = Nabura ang isang digit, { $n } ang natira.
voice-pin-full = Apat na ang digit. Pindutin ang Enter.
voice-board-kana = Nasa kanan ang hanay ng ア, nasa kaliwa nito ang カ.
voice-board-latin = Gaya ng keyboard, nasa kaliwang itaas ang Q.
voice-date = Ilagay ang panahon, saka ang taon, buwan, at araw.
voice-date-whole = Kumpleto na ang petsa.
voice-part = Ang susunod ay { $part }.
voice-so-far =
    { $n ->
        [one] { $n } titik na ngayon
       *[other] { $n } na titik na ngayon
    }
voice-empty = Wala pang nakalagay.
voice-one-erased = Isa ang nabura.
voice-not-taken = Hindi iyon nailagay.
voice-key-voiced = Dalawang tuldok
voice-key-half-voiced = Maliit na bilog
voice-key-hyphen = Gitling
voice-key-apostrophe = Kudlit
voice-key-stop = Tuldok
voice-key-long = Mahabang patinig
voice-key-dot = Tuldok sa gitna
# Checking.
voice-own = hindi binabasa nang malakas
voice-own-first =
    Binabasa lang ang pangalan at iba pa kung pipiliin ninyo.
    Baka marinig ito ng mga taong malapit.
voice-aloud-now = Binabasa na ang mga sagot ninyo.
voice-aloud-no-more = Hindi na binabasa ang mga sagot ninyo.
voice-source-card = mula sa card
voice-source-typed = tinype
voice-source-chosen = pinili
voice-change = OK para baguhin
# What is the same on every page.
voice-languages = Pumili ng wika
voice-language =
    { $tag ->
        [ja] Hapones
        [ja-yasashii] Simpleng Hapones
        [en] Ingles
        [vi] Vietnamese
        [zh-Hans] Tsino, pinasimple
        [zh-Hant] Tsino, tradisyonal
        [ne] Nepali
        [ko] Koreano
        [id] Indonesian
        [fil] Filipino
        [my] Burmese
       *[other] { $name }
    }
voice-larger = Laki ng titik
voice-text-size = Ang laki ng titik ay { $percent } porsiyento.
voice-contrast = Puti sa itim na ang screen.
voice-contrast-back = May kulay na ulit ang screen.
voice-low = Ibinaba ang pahina.
voice-low-back = Itinaas ulit ang pahina.
voice-mute = Walang tunog
voice-settings-title = Ayos ng boses
voice-hidden = Nakatago ang screen.
voice-shown = Nakikita ang screen.
# Addresses and names.
voice-board-letters = Nasa unang hilera ang mga numero. Sa ilalim nito, gaya ng keyboard ang ayos.
voice-columns = Unang tunog ng pangalan. Nasa dulong kanan ang ア.
voice-other-board = Ang isa pang board
voice-reveal = Ipakita o itago ang pangalan at address sa screen
