# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = Kailangan ninyo
step-card = Pagbasa ng card
step-questions = Mga tanong
step-check = Pagsuri
step-done = Tapos na
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    Walang form na
    susulatan dito
start-hint = Hawakan ang screen para magsimula
start-way-choose = Piliin ang kailangan
start-way-card = Ilapag ang card
start-way-number = Kumuha ng numero
larger = Lakihan
larger-still = Lakihan pa
larger-back = Liitan
contrast = Contrast
contrast-back = May kulay
low = Ibaba
low-back = Itaas
languages-title = Piliin ang inyong wika
languages-start = Wika

# What for.
purpose-title = Ano ang kailangan ninyo ngayon?
purpose-hint = Puwedeng pumili ng marami. Sabay-sabay ang pag-apply sa lahat.
purpose-online = Mag-apply online
purpose-none-chosen = Pumili ng kahit isa, saka pindutin ang “Susunod”.
whom-title = Para kanino?
whom-self = Para sa akin
whom-self-example = Ako mismo ang nangangailangan
whom-other = Para sa iba
whom-other-example = Pamilya, o taong nakiusap sa akin

# The card.
card-title =
    Ilapag ang My Number
    Card sa reader
card-hint = Iwan muna roon at maghintay sandali.
card-none = Walang card, o hindi mabasa
card-looking =
    Tinitingnan ang card.
    Iwan muna roon.
card-read-note = Ang babasahin
card-unread-note = Ang hindi babasahin
card-trouble-phone = Hindi mababasa ang cellphone dito. Gamitin ang mismong card.
card-trouble-licence = Driver’s license ito. Gamitin ang inyong My Number Card.
card-trouble-residence = Residence card ito. Gamitin ang inyong My Number Card.
card-trouble-other = Hindi mabasa ang card na ito. Gamitin ang inyong My Number Card.
card-trouble-removed = Masyadong maagang inalis ang card. Ilapag ulit sa gitna ng reader.
card-trouble-torn = Hindi nabasa ang card. Iangat at ilapag ulit.
card-trouble-reader = Hindi gumagana ang card reader. Tawagin ang staff o mag-type.
card-trouble-blocked = Naka-block ang PIN ng card. Matutulungan kayo ng counter. Puwedeng magtuloy sa pag-type.
card-trouble-last-try = Isang maling PIN pa at mabo-block ang card. Huwag nang subukan dito: tawagin ang staff o mag-type.
card-expired = Nag-expire ang card noong { $date }. Puwedeng mag-type na lang.
card-by-hand = Mag-type
card-expired-continue = Ituloy sa pag-type

# Consent.
consent-title = Babasahin namin ito mula sa inyong card
consent-hint = Gagamitin lang para punan ang inyong application.
consent-yes = Basahin ang card ko
consent-no = Huwag basahin
consent-read-name = Pangalan
consent-read-address = Address
consent-read-birth = Kapanganakan
consent-read-sex = Kasarian
consent-unread-number = My Number (12 digit)
consent-unread-photo = Litrato
consent-unread-certificates = Electronic certificate

# The PIN.
pin-title =
    I-enter ang
    4-digit na PIN
pin-hint =
    { $tries ->
        [one] Ang PIN na pinili ninyo nang kunin ang card. Mabo-block ito sa { $tries } maling subok pa.
       *[other] Ang PIN na pinili ninyo nang kunin ang card. Mabo-block ito sa { $tries } na maling subok pa.
    }
pin-wrong =
    { $tries ->
        [one] Mali ang PIN. May { $tries } subok pa kayo.
       *[other] Mali ang PIN. May { $tries } na subok pa kayo.
    }
pin-forgotten = Hindi ko alam ang PIN ko
pin-reading =
    Binabasa ang card.
    Huwag galawin.

# Boards and pads.
keys-hint-kana = I-type sa katakana.
keys-hint-latin = I-type gaya ng nasa residence card o passport.
keys-hint-digits = Pindutin ang mga numero.
keys-hint-phone = Numerong matatawagan sa araw.
keys-empty = Wala pang na-type.
keys-out-of-range = Maglagay ng numero mula { $min } hanggang { $max }.
keys-not-a-day = Walang ganoong petsa. Tingnan ang taon, buwan, at araw.
keys-future = Hindi pa dumarating ang petsang iyon. Tingnan ang taon, buwan, at araw.
keys-phone-short = Kulang ang numero. Isama ang area code.
unit-copies = kopya
key-erase = Burahin
key-voiced = ゛
key-half-voiced = ゜
key-small = Maliit
key-space = Space
key-enter = Enter
keys-typed = Ang na-type ninyo
date-year = Taon
date-month = Buwan
date-day = Araw
date-age = Edad { $age }

# Check.
check-title = Pakitingnan ang inyong mga sagot
check-hint = Pindutin ang “Baguhin” sa tabi ng hindi tama.
check-submit = Mag-apply
check-change = Baguhin
check-bring = Ipapakita sa counter
check-free = Walang bayad
check-total = Bayad { $total } yen
source-card = Card
source-typed = Tinype
source-chosen = Pinili
source-clerk = Staff
clerk-kanji = Staff ang magsusulat ng kanji
sheet = { $at } / { $of }
sheet-next = Iba pa
sheet-previous = Nauna

# Online.
online-title = Puwede ring mag-apply online
online-hint =
    I-scan ang code sa cellphone.
    Hindi pa ito ang tapos na application.
refused-title = Hindi ito matatanggap ng kiosk
refused-hint = Tutulungan kayo ng staff sa counter.
refused-continue = Ituloy ang iba pa
refused-end = Pumunta sa counter

# Handing in.
working-title =
    Isinusumite ang application.
    Maghintay sandali.
trouble-disk = Hindi na-save ang application. Nandito pa ang na-type ninyo. Tawagin ang staff.
trouble-no-number = Hindi nakakuha ng numero. Nandito pa ang na-type ninyo. Tawagin ang staff.

# Done.
done-title = Natanggap ang application
done-number = Ang inyong numero
done-wait = Maghintay sa { $counter }, { $name }
done-caption-qr =
    Para sa cashier,
    pagkatapos tingnan
done-slip-printed = Na-print na ang slip ninyo. Pakikuha.
done-slip-printing = Pini-print ang inyong slip
done-slip-paper = Walang papel ang printer. Isulat o kunan ng litrato ang numero ninyo.
done-slip-cover = Bukas ang printer. Isulat o kunan ng litrato ang numero ninyo.
done-slip-printer = Hindi na-print ang slip. Isulat o kunan ng litrato ang numero ninyo.
done-take-card = Kunin ang inyong card
done-spared-label = Hindi na isinulat
done-spared = { $fields } field, { $n } titik
done-finish = Tapusin
done-to-pay =
    Magbayad sa cashier
    pagkatapos tingnan.
done-nothing-to-pay = Walang babayaran.
done-bring = Ipapakita sa counter

# Help.
help-button = Tawag sa staff
help-calling = Tinatawag ang staff
help-called = Parating na ang staff
help-called-hint =
    { $desks ->
        [one] Maghintay dito. Natanggap ng { $desks } counter ang tawag ninyo.
       *[other] Maghintay dito. Natanggap ng { $desks } na counter ang tawag ninyo.
    }
help-calling-hint = Maghintay sandali.
help-nobody = Hindi makakonekta ang tawag
help-nobody-hint = Kausapin ang staff sa pinakamalapit na counter.
help-close = Bumalik sa pahina
staff-here = Staff: pindutin
staff-code-title = Staff code
staff-code-hint = 6 numero sa screen ng counter.
staff-code-asking = Tinitingnan
staff-code-short = Maglagay ng anim na numero.
staff-code-wrong = Hindi gumagana ang code na ito. Kumuha ng bago sa counter.
staff-code-wait = Maraming maling code. Maghintay ng { $seconds } segundo.
staff-code-away = Hindi sumasagot ang server. Hindi pa masuri ang code.
helper-here = Tinutulungan ka ni { $name } ng tanggapan.
helping-by = Kawani: { $name }
helping-button = May staff na
helping-title = Tumutulong si { $name } ng tanggapan
helping-hint = Nananatili ang inilagay mo.
helping-on = Ituloy
helping-over = Tapusin ang tulong
offer-title = Kailangan mo ba ng tulong?
offer-hint = May lalapit at sasamahan ka. Hindi mawawala ang inilagay mo.
offer-no = Hindi na, salamat

# Leaving.
quit-title = Gusto ba ninyong umalis?
quit-hint = Mabubura ang mga inilagay ninyo.
quit-yes = Umalis
quit-no = Ituloy
idle-title = Nandiyan pa ba kayo?
idle-seconds =
    { $seconds ->
        [one] Sa loob ng { $seconds } segundo, mabubura ang lahat at babalik sa unang pahina.
       *[other] Sa loob ng { $seconds } na segundo, mabubura ang lahat at babalik sa unang pahina.
    }
idle-stay = Nandito pa ako

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = Ipakita ang mga card na simulation
drawer-close = Itago
drawer-empty = Walang nakalapag sa reader
drawer-lies = Nasa reader: { $card }

# Menus, life events and their lists.
purpose-menus-hint = Hawakan ang pinakamalapit. Puwedeng pumili ng ilan.
purpose-chosen = { $n } na ang napili. Puwede pang pumili.
menu-hint-events = Hawakan ang tugma sa inyo.
plan-title = Mga kailangang gawin
plan-hint = Ang may tsek ay ihahanda rito ngayon. Hawakan ang linya para alisin.
plan-needed = { $n } kailangan
plan-later = { $n } sa susunod
plan-not-needed = { $n } hindi kailangan
plan-by = hanggang { $date }
plan-explained = Sa counter
plan-prepare = Ihanda ang may tsek
plan-print = I-print ang listahan
plan-none-chosen = Walang napiling ihahanda. Puwede ninyong i-print ang listahan at iuwi.
list-printing = Pini-print ang listahan.
list-printed = Na-print na ang listahan. Pakikuha.
list-not-printed = Hindi na-print ang listahan. Tawagin ang staff.
guide-title = Sa counter ito ginagawa
guide-hint = Walang ihahanda rito. Tingnan ang dapat dalhin, at pumunta sa counter.
guide-end = Tapusin
deadline-line = { $what } (hanggang { $date })
renewal-title = Ihahanda rin ba namin ang renewal ng card ninyo?
renewal-soon = Valid ang card hanggang { $date }. Puwedeng i-renew mula tatlong buwan bago iyon. Walang bayad.
renewal-over = Nag-expire ang card noong { $date }. Puwedeng i-renew. Walang bayad.
renewal-yes = Ihanda rin ang renewal
renewal-no = Hindi ngayon
renewal-no-example = Ituloy ang iba pa
check-remarks-title = Mga deadline at dapat dalhin
online-convenience = Tindahan: { $yen } yen
keys-too-late = Masyadong malayo ang petsa. Tingnan ang taon, buwan, at araw.
keys-too-early = Masyadong matagal na ang petsa. Tingnan ang taon, buwan, at araw.
done-bring-many = { $n } bagay. Naka-print sa slip ninyo.
# Addresses and names by touch.
leave-to-clerk = Ipaubaya sa staff
address-how-title = Paano ninyo gustong ilagay ang address?
address-how-hint = Sa postal code, o mula sa listahan.
address-by-postcode = Sa postal code
address-here = Mula sa mga distrito ng { $city }
address-elsewhere = Mula sa ibang lungsod
address-postcode-title = I-enter ang postal code
address-postcode-hint = Pitong digit.
postcode-short = Kulang ang digit. Pito ang digit ng postal code.
postcode-unknown = Hindi nakita ang postal code. Puwedeng bumalik at pumili sa listahan.
address-match-title = Aling distrito?
address-match-hint = May ilang distrito sa postal code na ito.
address-region-title = Saang rehiyon ito?
address-prefecture = { $prefecture }
address-prefecture-title = Piliin ang prefecture
region-north = Hokkaido, Tohoku
region-kanto = Kanto
region-middle = Chubu
region-kinki = Kinki
region-west = Chugoku, Shikoku
region-south = Kyushu, Okinawa
address-city-title = Piliin ang lungsod
address-city-hint = Pumili ayon sa unang tunog ng pangalan.
address-town-title = Piliin ang distrito
address-town-hint = Pumili ayon sa unang tunog ng pangalan.
address-no-town = Walang distrito
address-block-title = I-enter ang numero ng bahay
address-block-hint = Puwede ang “1-2-3” para sa 1丁目2番3号.
address-no-block = Walang numero
address-building-title = Pangalan ng gusali at numero ng silid
address-building-hint = Kung wala, magpatuloy lang.
board-letters = ABC 123
board-kana = Katakana
name-family-reading-title = Ano ang basa ng apelyido?
name-family-reading-hint = I-type sa katakana, saka piliin ang kanji.
name-given-reading-title = Ano ang basa ng pangalan?
name-given-reading-hint = I-type sa katakana, saka piliin ang kanji.
name-family-title = Alin ang apelyido?
name-family-hint = Kung wala rito, pindutin ang “Isa-isang kanji”.
name-given-title = Alin ang pangalan?
name-given-hint = Kung wala rito, pindutin ang “Isa-isang kanji”.
name-family-pieces-title = Isa-isang piliin ang kanji ng apelyido
name-family-pieces-hint = Kung nagkamali, pindutin ang “Bumalik”.
name-given-pieces-title = Isa-isang piliin ang kanji ng pangalan
name-given-pieces-hint = Kung nagkamali, pindutin ang “Bumalik”.
name-by-pieces = Isa-isang kanji
# Nobody reads along.
masked = ●●●●●●
check-show = Ipakita
check-hide = Itago
