# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = Residence certificate
procedure-juminhyo-example = 住民票の写し: address, sambahayan
procedure-inkan = Certificate ng rehistradong seal
procedure-inkan-example = 印鑑登録証明書
procedure-zei = Certificate ng kita at tax
procedure-zei-example = 所得・課税証明書
procedure-koseki = Certificate ng family register
procedure-koseki-example = 戸籍 (mga Hapones)

## Who comes, for whom

field-for-self = Para sa sarili
ask-for-self = Para ba sa inyo ito?

field-relation = Relasyon ninyo sa tao
ask-relation = Kaano-ano ninyo ang taong para rito?
ask-relation-hint = Siya ang nakapangalan sa certificate o sa form.
choice-relation-spouse = Asawa
choice-relation-lineal = Magulang, lolo/lola, anak o apo
choice-relation-family = Kapatid o ibang kapamilya
choice-relation-legal = Magulang ng menor, o guardian
choice-relation-agent = Nakiusapan (kinatawan)
choice-relation-company = Galing sa kompanya
choice-relation-third = Ibang tao

field-same-household = Iisang sambahayan
ask-same-household = Iisang sambahayan ba kayo sa residence record?
ask-same-household-hint = “Hindi” kung magkasamang nakatira pero hiwalay ang rehistro ng sambahayan.

field-third-reason = Dahilan ng hiling
ask-third-reason = Bakit ninyo ito kailangan?
ask-third-reason-hint = Ibinibigay lang ang certificate ng ibang tao kung may lehitimong dahilan.
choice-third-reason-rights = Para sa karapatan o tungkulin (gaya ng utang o kontrata)
choice-third-reason-office = Isusumite sa opisina ng gobyerno
choice-third-reason-other = Ibang lehitimong dahilan

field-submit-to = Isusumite sa
ask-submit-to = Saan ninyo isusumite?
choice-submit-to-office = Opisina ng gobyerno
choice-submit-to-court = Korte o abogado
choice-submit-to-bank = Bangko o insurance
choice-submit-to-own-records = Sariling talaan
choice-submit-to-other = Sa iba pa

field-purpose-of-use = Para saan
ask-purpose-of-use = Saan ninyo ito gagamitin?
ask-purpose-of-use-hint = May mga gamit na walang bayad.
choice-purpose-of-use-daily = Trabaho, paaralan, bangko, lisensiya …
choice-purpose-of-use-pension = Sa pension
choice-purpose-of-use-child-allowance = Child rearing allowance
choice-purpose-of-use-social-insurance = Health o accident insurance
choice-purpose-of-use-welfare = Tumatanggap ng public assistance
choice-purpose-of-use-inheritance = Mana
choice-purpose-of-use-other = Iba pa

field-name-script = Titik para sa pangalan
ask-name-script = Sa anong titik ilalagay ang pangalan?
ask-name-script-hint = Ang staff ang magsusulat ng kanji.
choice-name-script-kana = Katakana
choice-name-script-latin = Titik na Latin (ABC)

## The person at the counter

field-requester-name = Pangalan
field-requester-kana = Pangalan sa katakana
ask-requester-kana = I-enter ang pangalan ninyo sa katakana
field-requester-latin = Pangalan sa titik na Latin
ask-requester-latin = I-enter ang pangalan ninyo sa titik na Latin
ask-requester-latin-hint = Gaya ng nasa residence card o passport.
field-requester-address = Tirahan
field-requester-birth = Kapanganakan
ask-requester-birth = I-enter ang petsa ng kapanganakan ninyo
field-requester-phone = Numero ng telepono
ask-requester-phone = I-enter ang numerong matatawagan sa araw
ask-requester-phone-hint = Puwedeng iwang blangko.

## The person whom it is for

field-subject-name = Pangalan ng taong para rito
field-subject-kana = Pangalan niya sa katakana
ask-subject-kana = I-enter sa katakana ang pangalan ng taong para rito
field-subject-latin = Pangalan niya sa Latin
ask-subject-latin = I-enter sa titik na Latin ang pangalan ng taong para rito
field-subject-birth = Kapanganakan niya
ask-subject-birth = I-enter ang petsa ng kapanganakan ng taong para rito
field-subject-address = Address niya

## 住民票

field-juminhyo-kind = Uri ng certificate
ask-juminhyo-kind = Aling residence certificate ang kailangan?
ask-juminhyo-kind-hint = Kung hindi sigurado, tingnan kung ano ang hiningi sa inyo.
choice-juminhyo-kind-one = Isang tao lang
choice-juminhyo-kind-one-example = Kayo lang, o ang taong para rito
choice-juminhyo-kind-all = Buong sambahayan
choice-juminhyo-kind-all-example = Lahat sa pamilya
choice-juminhyo-kind-some = Ilan sa sambahayan
choice-juminhyo-kind-some-example = Gaya ng magulang at anak
choice-juminhyo-kind-wide = Mula sa ibang munisipyo (広域交付)
choice-juminhyo-kind-wide-example = Tinitirahan ngayon
choice-juminhyo-kind-removed = Inalis na record (除票)
choice-juminhyo-kind-removed-example = Lumipat o yumao
choice-juminhyo-kind-items = Ilang detalye lang
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = Dating record (改製原)
choice-juminhyo-kind-former-example = Bago ito muling isinulat

field-some-kana = Iba pang ipapakita
ask-some-kana = Sino pa ang isasama?
ask-some-kana-hint = I-enter ang mga pangalan sa katakana, may “・” sa pagitan.

field-removed-reason = Bakit inalis
ask-removed-reason = Bakit natapos ang record?
choice-removed-reason-moved = Lumipat sa ibang munisipyo
choice-removed-reason-died = Pumanaw ang tao
choice-removed-reason-other = Iba pa, o hindi sigurado

field-removed-when = Kailan natapos
ask-removed-when = Kailan ito natapos?
ask-removed-when-hint = Limang taon lang itinago ang mga record na natapos hanggang Hunyo 19, 2014.
choice-removed-when-after = Mula Hunyo 20, 2014
choice-removed-when-before = Hanggang Hunyo 19, 2014
choice-removed-when-unknown = Hindi sigurado

field-shown = Ipapakita rin
ask-shown = May ipapakita pa ba sa mga ito?
ask-shown-hint = Kung wala, pindutin lang ang “Susunod”.
choice-shown-head = Puno ng sambahayan at relasyon
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = Registered domicile (本籍)
choice-shown-honseki-example = Kung nasaan ang family register
choice-shown-my-number = Ang My Number (個人番号)
choice-shown-my-number-example = Kung hinihingi lang ng batas
choice-shown-resident-code = Code ng residence record
choice-shown-resident-code-example = 11 digit, para sa pension
choice-shown-foreign = Nationality, residence status …
choice-shown-foreign-example = Para sa mga dayuhan

field-foreign-shown = Detalye ng mga dayuhan
ask-foreign-shown = Aling detalye ang ipapakita?
choice-foreign-shown-nationality = Nationality o rehiyon
choice-foreign-shown-category = Kategorya ng residente
choice-foreign-shown-status = Status, panahon, at expiry
choice-foreign-shown-card-number = Numero ng residence card
choice-foreign-shown-alias-history = Mga dating alias (通称)

field-number-for = Para saan ang numero
ask-number-for = Sino ang humihingi ng numero?
ask-number-for-hint = Ginagamit lang ang numero kung sinasabi ng batas.
choice-number-for-work = Ang employer ko
choice-number-for-tax = Ang tax office
choice-number-for-social = Pension o health insurance
choice-number-for-bank = Bangko o securities company
choice-number-for-other = Sa iba pa

field-sheet-style = Anyo
ask-sheet-style = Anong anyo ang kailangan?
ask-sheet-style-hint = Karaniwang sapat na ang “Kasalukuyan”.
choice-sheet-style-joint = Kasalukuyan
choice-sheet-style-single = May mga dating address

field-household-head = Puno ng sambahayan

field-copies = Kopya
ask-copies = Ilang kopya?
unit-copies-count = { $n ->
    [one] { $n } kopya
   *[other] { $n } na kopya
}

## 印鑑登録証明書

field-seal-card = Seal registration card
ask-seal-card = Dala ba ninyo ang seal registration card?
ask-seal-card-hint = Ang card (印鑑登録証) na ibinigay noong inirehistro ang seal. Hindi kailangan ang mismong seal.
field-seal-number = Numero ng rehistro
ask-seal-number = I-enter ang numero sa card
ask-seal-number-hint = Puwedeng iwang blangko at ipakita ang card sa counter.

## 税の証明書

field-zei-kind = Uri ng certificate
ask-zei-kind = Aling certificate ang kailangan?
ask-zei-kind-hint = Kung hindi sigurado, piliin ang “Kita at tax”.
choice-zei-kind-both = Kita at tax
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = Kita lang
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = Halaga ng tax lang
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = Walang tax
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = Bayad na tax
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = Walang utang na tax
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = Para sa inspection ng light car
choice-zei-kind-car-example = 車検用, walang bayad
choice-zei-kind-valuation = Halaga ng property (評価証明書)
choice-zei-kind-public-charge = Tax sa property (公課証明書)
choice-zei-kind-property-list = Listahan ng property (名寄帳)
choice-zei-kind-property-list-example = Lupa at bahay na pag-aari ninyo
choice-zei-kind-assets = May ari-arian, o wala
choice-zei-kind-business = Sa negosyo (営業証明書)
choice-zei-kind-office = Lugar ng negosyo (事業所証明書)
choice-zei-kind-house = Bahay na tirahan (住宅用家屋証明書)

field-fiscal-year = Taon ng tax
ask-fiscal-year = Anong taon ng tax ang kailangan?
ask-fiscal-year-hint = Nasa taon ng tax na Reiwa 8 (2026) ang kita ng nakaraang taon, 2025.
choice-fiscal-year-this = Pinakabago
choice-fiscal-year-this-example = Kita noong nakaraang taon
choice-fiscal-year-last = Isa bago nito
choice-fiscal-year-last-example = Kita 2 taon ang nakaraan
choice-fiscal-year-before-last = Dalawa bago nito
choice-fiscal-year-before-last-example = Kita 3 taon ang nakaraan
choice-fiscal-year-ago-3 = Tatlo bago nito
choice-fiscal-year-ago-3-example = Kita 4 na taon ang nakaraan
choice-fiscal-year-ago-4 = Apat bago nito
choice-fiscal-year-ago-4-example = Kita 5 taon ang nakaraan
choice-fiscal-year-ago-5 = Lima bago nito
choice-fiscal-year-ago-5-example = Kita 6 na taon ang nakaraan

field-jan1-here = Address noong Enero 1
ask-jan1-here = Noong Enero 1 ng taon ng tax na iyon, nasa lungsod na ito ba ang address ninyo?
ask-jan1-here-hint = Para sa taon ng tax na Reiwa 8, Enero 1, 2026 iyon.

field-property-place = Lugar ng lupa o bahay
field-car-number = Plate number

## 戸籍

field-honseki-place = Munisipyo ng family register
ask-honseki-place = Nasa lungsod na ito ba ang registered domicile (本籍)?
ask-honseki-place-hint = Ang lugar na pinag-iingatan ng family register. Puwedeng iba sa address.
choice-honseki-place-here = Sa lungsod na ito
choice-honseki-place-elsewhere = Sa ibang munisipyo
choice-honseki-place-unknown = Hindi sigurado

field-koseki-kind = Uri ng certificate
ask-koseki-kind = Aling certificate ang kailangan?
choice-koseki-kind-all = Buong register (全部事項証明)
choice-koseki-kind-all-example = Lahat ng nasa loob
choice-koseki-kind-one = Isang tao (個人事項証明)
choice-koseki-kind-one-example = Isang tao lang doon
choice-koseki-kind-whole-life = Pagsilang hanggang pagpanaw
choice-koseki-kind-whole-life-example = Lahat ng register para sa mana
choice-koseki-kind-removed = Saradong register (除籍)
choice-koseki-kind-removed-example = Wala nang natitira roon
choice-koseki-kind-former = Dating register (改製原戸籍)
choice-koseki-kind-former-example = Bago ito muling isinulat
choice-koseki-kind-attached = Mga naging address (附票)
choice-koseki-kind-attached-example = Kalakip ng register
choice-koseki-kind-status = Katayuang sibil (身分証明書)
choice-koseki-kind-status-example = Hindi bankrupt at katulad
choice-koseki-kind-single = Pagiging single (独身証明書)
choice-koseki-kind-single-example = Hindi kasal
choice-koseki-kind-part = Ilang nakasulat (一部事項証明)
choice-koseki-kind-accepted = Pagtanggap ng notice
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = Laman ng isang notice

field-honseki = Registered domicile

field-koseki-head = Unang tao sa register
ask-koseki-head = Sino ang unang tao (筆頭者) sa register?
ask-koseki-head-hint = Ang unang nakasulat doon, kahit pumanaw na siya.
choice-koseki-head-subject = Ang taong para rito
choice-koseki-head-other = Iba (asawa, magulang …)
choice-koseki-head-unknown = Hindi sigurado
field-head-name = Pangalan ng unang tao
field-head-kana = Unang tao sa katakana
ask-head-kana = I-enter ang pangalan ng unang tao sa katakana
field-head-birth = Kapanganakan ng unang tao
ask-head-birth = I-enter ang petsa ng kapanganakan ng unang tao

field-attached-range = Mga naging address ni
ask-attached-range = Kaninong mga naging address ang kailangan?
choice-attached-range-all = Lahat sa register
choice-attached-range-one = Isang tao lang
field-attached-shown = Ipapakita rin dito
ask-attached-shown = May ipapakita pa ba sa mga ito?
choice-attached-shown-honseki = Registered domicile at unang tao
choice-attached-shown-overseas-voter = Rehistro bilang overseas voter

field-filing = Uri ng notice
ask-filing = Tungkol sa aling notice?
choice-filing-birth = Kapanganakan
choice-filing-marriage = Kasal
choice-filing-divorce = Diborsiyo
choice-filing-death = Pagpanaw
choice-filing-other = Iba pa

field-insurance-law = Uri ng insurance
ask-insurance-law = Para sa aling insurance?
ask-insurance-law-hint = Sa ilan, walang bayad ayon sa batas.
choice-insurance-law-health = Health insurance sa trabaho
choice-insurance-law-national-health = National Health Insurance
choice-insurance-law-accident = Insurance sa aksidente sa trabaho
choice-insurance-law-other = Iba pa

field-life-current = Kasalukuyang register (tantiya)
ask-life-current = Ilang kasalukuyang register ang kailangan?
ask-life-current-hint = Kung hindi alam, hayaan lang. Aalamin ng counter.
unit-life-current = kopya
unit-life-current-count = { $n ->
    [one] { $n } kopya
   *[other] { $n } na kopya
}
field-life-closed = Sarado at dating register (tantiya)
ask-life-closed = Ilang sarado o dating register ang kailangan?
ask-life-closed-hint = Kung hindi alam, hayaan lang. Aalamin ng counter.
unit-life-closed = kopya
unit-life-closed-count = { $n ->
    [one] { $n } kopya
   *[other] { $n } na kopya
}

## What is found out before the queue

check-id-card = Ipakita ang My Number Card sa counter.
check-id-documents = Magpakita ng ID: isang may litrato gaya ng driver’s license o residence card, o dalawang walang litrato gaya ng eligibility certificate at notice ng basic pension number (o pension book).
check-id-photo-only = Magpakita ng ID na may litrato, gaya ng driver’s license o passport. Hindi matatanggap dito ang iba.
check-letter-of-attorney = Pakidala ang authorization letter (委任状) na isinulat ng taong para rito.
check-legal-proof = Pakidala ang family register o certificate of registration (hindi lampas tatlong buwan) na nagpapakitang magulang o guardian kayo. Hindi kailangan kung nakikita ito ng lungsod.
check-third-proof = Pakidala ang dokumentong nagpapakita ng dahilan, gaya ng kontrata.
check-company-proof = Pakidala ang company ID at papel na may seal ng kinatawan ng kompanya.
check-welfare-proof = Ipakita ang public assistance certificate. Kung gayon, walang bayad.

check-number-third = Hindi kami nagbibigay ng My Number o code ng residence record ng ibang tao. Baka puwede ang certificate na walang numero.
check-number-removed = Sa inalis o dating record, ipinapakita lang ang My Number o code sa mismong tao. Baka puwede ang walang numero.
check-number-by-post = Hindi maiaabot sa kinatawan ang certificate na may numero. Ipapadala namin sa address ng taong para rito.
check-removed-destroyed = Wala na ang mga record na natapos hanggang Hunyo 19, 2014, kaya hindi na namin maibibigay. Itanong sa counter kung ano ang puwedeng kapalit.
check-removed-unknown = Baka wala na ang mga lumang record. Titingnan ng counter.
check-heir-proof = Pakidala ang dokumentong nagpapakita ng relasyon ninyo sa yumao, gaya ng family register.
check-items-paper = Pakidala ang form na ibinigay sa inyo, kung mayroon.
check-juminhyo-wide = Walang registered domicile o dating address sa certificate ng ibang munisipyo.

check-seal-card-missing = Hindi ito maibibigay sa counter kung walang seal registration card. Sa My Number Card at PIN, baka makuha ito sa convenience store.
check-seal-elsewhere = Itanong sa munisipyong pinagrehistruhan ng seal. Wala sa lungsod na ito ang address sa card ninyo.
check-seal-under-15 = Mairerehistro ang seal mula edad 15.
check-seal-card = Ipakita ang seal registration card sa counter.

check-zei-elsewhere = Galing ito sa munisipyong tinirahan ninyo noong Enero 1 ng taon ng tax na iyon. Doon humiling; puwede sa koreo.
check-zei-from-june = Mula Hunyo makukuha ang pinakabagong taon ng tax. Ngayon, ang nauna rito ang maibibigay namin.
check-zei-undeclared = Kung hindi pa naideklara ang kita, ideklara muna, kahit walang kita.
check-car-paper = Pakidala ang vehicle inspection certificate (puwede ang kopya).
check-property-paper = Pakidala ang nagpapakita ng lot number, gaya ng tax notice.
check-house-papers = Pakidala ang mga papel ng bahay, gaya ng rehistro at kontrata ng bilihan.

check-koseki-wide-persons = Ang register ng ibang munisipyo ay ibinibigay lang sa mismong tao, asawa, magulang, lolo/lola, anak, at apo na personal na pupunta. Humiling sa munisipyo ng registered domicile.
check-koseki-wide-kinds = Sa ibang munisipyo, buo, sarado, at dating register lang ang maibibigay namin. Para sa iba, humiling sa munisipyo ng registered domicile.
check-single-self-only = Sa mismong tao lang ito maibibigay.
check-lineal-proof = Kung hindi makita sa register ng lungsod ang relasyon ninyo, magdala ng nagpapakita nito.
check-pension-notice = Ipakita ang claim o notice ng pension. Walang bayad ang register para sa pension.
check-allowance-notice = Ipakita ang notice ng child rearing allowance. Walang bayad ang register para rito.
check-insurance-notice = Ipakita ang claim o notice ng insurance. Walang bayad ang register para rito.
check-koseki-wide = Galing sa ibang munisipyo ang register; puwedeng lumampas ng isang oras.
check-honseki-unknown = Hahanapin ito ng counter. Kung may residence certificate kayong may nakasulat nito, pakidala.
check-whole-life = Aalamin ng counter kung ilan ang kailangan. Tantiya lang ang bayad at puwedeng magbago.
