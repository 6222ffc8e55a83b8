# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = Notice ng kapanganakan
procedure-shussei-example = 出生届: may ipinanganak
guide-shussei = Punan ang form na galing sa ospital at isumite sa Residents Division. Ang doktor o midwife ang nagpupuno ng kanang bahagi.
deadline-shussei-due = Gawin sa loob ng 14 na araw, bilang ang araw ng kapanganakan. Tinatanggap kahit huli.

check-shussei-paper = Pakidala ang form ng notice ng kapanganakan. Dapat napunan na ng doktor o midwife ang kanang bahagi.
check-shussei-handbook = Pakidala ang Mother and Child Health Handbook. Itatala namin doon ang notice.
check-shussei-who = Ang ama o ina ang nagbibigay-alam. Kapag napirmahan na, puwedeng iba ang magdala.
check-shussei-where = Puwede ring isumite kung nasaan ang family register, o kung saan ipinanganak ang bata.
check-shussei-furigana = Irerehistro rin ang basa ng pangalan sa kana. Kung bihira ang basa, baka humingi kami ng patunay, gaya ng libro.
check-shussei-foreign = Kailangan din ito kahit parehong dayuhan ang magulang. Ang batang mananatili sa Japan ay mag-a-apply ng status of residence sa Immigration Services Agency sa loob ng 30 araw mula kapanganakan.
check-shussei-late = Lampas na sa 14 na araw. Tatanggapin pa rin namin. Sa counter, bibigyan kayo ng papel para isulat ang dahilan.

procedure-shibo = Notice ng pagpanaw
procedure-shibo-example = 死亡届: may pumanaw sa pamilya
guide-shibo = Isumite ang notice ng pagpanaw sa Residents Division at bibigyan kayo ng permit sa cremation. Madalas, ang punerarya ang gumagawa nito para sa pamilya.
deadline-shibo-due = Gawin sa loob ng 7 araw, bilang ang araw na nalaman ninyo. Tinatanggap kahit huli.

check-shibo-paper = Pakidala ang form ng notice ng pagpanaw. Dapat napunan na ng doktor ang kanang bahagi (death certificate).
check-shibo-who = Kamag-anak, kasama sa bahay, may-ari ng bahay, o guardian ang nagbibigay-alam. Kapag napirmahan na, puwedeng punerarya ang magdala.
check-shibo-where = Puwede ring isumite kung nasaan ang family register ng yumao, o kung saan siya pumanaw.
check-shibo-cremation = Sabay na mag-apply ng permit sa cremation. Puwede ang cremation 24 oras mula pagpanaw.
check-shibo-copies = Hindi na maibabalik ang death certificate. Makakatulong sa insurance at pension ang mga kopyang ginawa bago isumite.
check-shibo-late = Lampas na sa 7 araw. Tatanggapin pa rin namin. Sa counter, bibigyan kayo ng papel para isulat ang dahilan.

procedure-konin = Notice ng kasal
procedure-konin-example = 婚姻届: magpapakasal
guide-konin = Isumite ang notice ng kasal sa Residents Division, pirmado ninyong dalawa at ng dalawang saksi. Ang araw na tinanggap ito ang araw ng inyong kasal.

check-konin-paper = Pakidala ang form ng notice ng kasal, pirmado ninyong dalawa at ng dalawang saksing 18 taon pataas.
check-konin-who = Puwedeng isa sa inyo, o taong nakiusapan, ang magdala. Ipapaalam sa koreo sa hindi pumunta na tinanggap ito.
check-konin-where = Puwede ring isumite kung saan nakatira o may family register ang isa sa inyo. Karaniwang hindi kailangan ang kopya ng family register.
check-konin-foreign = Kung hindi Hapones ang isa, kailangan ang certificate of capacity to marry at passport, may salin sa Hapones. Iba-iba sa bawat bansa, kaya itanong muna sa counter.
check-konin-cards = Kung magbabago ang apelyido, i-update ang My Number Card sa loob ng 14 na araw. Pakidala.

procedure-rikon = Notice ng diborsiyo
procedure-rikon-example = 離婚届: diborsiyo, apelyido sa kasal
guide-rikon = Kung magkasundo, isumite ang notice sa Residents Division, pirmado ninyong dalawa at ng dalawang saksi. Kung korte ang nagpasya, isumite rin ang papel ng korte.
deadline-rikon-court-due = Ang diborsiyo sa korte ay ipaalam sa loob ng 10 araw, bilang ang araw ng pasya. Tinatanggap kahit huli.
deadline-rikon-name-due = Para panatilihin ang apelyido sa kasal, magbigay-alam sa loob ng 3 buwan mula kinabukasan ng diborsiyo. Pagkatapos, family court ang magpapahintulot.

check-rikon-paper = Pakidala ang form ng notice ng diborsiyo, pirmado ninyong dalawa at ng dalawang saksing 18 taon pataas.
check-rikon-court-paper = Pakidala ang form at ang papel ng korte: record ng mediation o settlement, o pasya na may certificate na pinal ito. Hindi kailangan ng saksi.
check-rikon-name-paper = Para panatilihin ang apelyido sa kasal, may ibang form. Nasa Residents Division ito.
check-rikon-where = Puwede ring isumite kung nasaan ang family register o kung saan nakatira ang nagbibigay-alam. Karaniwang hindi kailangan ang kopya ng family register.
check-rikon-custody = Para sa anak na wala pang 18, isulat kung sino ang may parental authority: pareho, o isa. Puwede ring isumite habang nagpapasya ang family court tungkol sa anak.
check-rikon-children-name = Hindi nagbabago ang apelyido o register ng anak dahil sa diborsiyo. Para baguhin, family court muna ang magpapahintulot, saka magbigay-alam sa amin.
check-rikon-name = Ang nagpalit ng apelyido sa kasal ay babalik sa dati. Kung gustong panatilihin, maipapaalam kasabay ng diborsiyo.
check-rikon-pension = Sa pension office hinihingi ang paghati ng pension. May takdang panahon, kaya magtanong agad doon.
check-rikon-court-late = Lampas na sa 10 araw. Tatanggapin pa rin namin. Sa counter, bibigyan kayo ng papel para isulat ang dahilan.
check-rikon-name-late = Lampas 3 buwan, hindi na sapat ang notice para panatilihin ang apelyido. Family court muna ang magpapahintulot.

procedure-tenseki = Paglipat ng domicile
procedure-tenseki-example = 転籍届: paglipat ng family register
guide-tenseki = Isumite ang notice sa Residents Division, kahit kailan. Hindi kailangang tirahan ninyo ang bagong registered domicile.

check-tenseki-paper = Pakidala ang form, pirmado ng unang tao sa register at ng asawa niya.
check-tenseki-who = Ang unang tao sa register at asawa niya ang nagbibigay-alam. Kapag napirmahan na, puwedeng iba ang magdala.
check-tenseki-where = Maisusumite sa domicile ngayon, sa bago, o kung saan kayo nakatira. Karaniwang hindi kailangan ang kopya ng family register.
check-tenseki-effects = Pagkatapos, halimbawa sa mana, kakailanganin din ang register ng dating domicile.

## What is asked before the lists

field-birth-filed = Notice ng kapanganakan
ask-birth-filed = Naisumite na ba ang notice ng kapanganakan?

field-birth-family = Ang sanggol at pamilya
ask-birth-family = May tugma ba rito sa sanggol o pamilya?
ask-birth-family-hint = Kung wala, pindutin lang ang “Susunod”.
choice-birth-family-siblings = May kuya o ate
choice-birth-family-siblings-example = Hanggang Marso pagkatapos mag-18
choice-birth-family-small = Maliit nang isilang, o nasa ospital
choice-birth-family-small-example = Gaya ng 2,000 g o mas mababa
choice-birth-family-single = Mag-isa akong nagpapalaki
choice-birth-family-foreign = Parehong dayuhan ang magulang

field-baby-insurance = Health insurance ng sanggol
ask-baby-insurance = Saang health insurance sasali ang sanggol?
choice-baby-insurance-work = Insurance sa trabaho
choice-baby-insurance-work-example = Dependent ng ama o ina
choice-baby-insurance-national = National Health Insurance
choice-baby-insurance-undecided = Wala pang pasya

field-mother-insurance = Health insurance ng ina
ask-mother-insurance = Anong health insurance ang mayroon ang nanganak?
ask-mother-insurance-hint = Mahalaga ito sa lump sum sa panganganak at sa pension.
choice-mother-insurance-work = Insurance sa trabaho
choice-mother-insurance-work-example = Sarili, o bilang dependent
choice-mother-insurance-national = National Health Insurance
choice-mother-insurance-own = Itinuloy na insurance, o sa propesyon
choice-mother-insurance-unknown = Hindi sigurado

field-death-filed = Notice ng pagpanaw
ask-death-filed = Naisumite na ba ang notice ng pagpanaw?
ask-death-filed-hint = Baka nagawa na ito ng punerarya.

field-deceased-65 = Edad ng yumao
ask-deceased-65 = Ang yumao ba ay 65 o higit?

field-household-left = Sino ang naiwan
ask-household-left = Ilang may edad 15 pataas ang naiwan sa sambahayan?
choice-household-left-none = Wala
choice-household-left-one = Isa
choice-household-left-several = Dalawa o higit

field-family-left = Ang pamilya
ask-family-left = May tugma ba rito sa pamilya?
ask-family-left-hint = Kung wala, pindutin lang ang “Susunod”.
choice-family-left-national = Nasa National Health Insurance
choice-family-left-dependent = Dependent ng yumao
choice-family-left-dependent-example = Sa insurance ng trabaho
choice-family-left-raising-alone = Mag-isa nang nagpapalaki ng anak
choice-family-left-raising-alone-example = Hanggang Marso pagkatapos mag-18
choice-family-left-welfare = Tumatanggap ng public assistance

field-marriage-filed = Notice ng kasal
ask-marriage-filed = Naisumite na ba ang notice ng kasal?

field-divorce-way = Paano pinasya ang diborsiyo
ask-divorce-way = Paano pinasya ang diborsiyo?
choice-divorce-way-agreed = Sa pagitan naming dalawa
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = Sa korte
choice-divorce-way-court-example = Mediation, settlement, o pasya

field-divorce-filed = Notice ng diborsiyo
ask-divorce-filed = Naisumite na ba ang notice ng diborsiyo?

field-divorced-on = Araw ng diborsiyo
ask-divorced-on = Kailan ang diborsiyo?
ask-divorced-on-hint = Kung sa korte: ang araw ng settlement, o ang araw na naging pinal ang pasya.

field-card-held = May My Number Card
ask-card-held = May My Number Card ba kayo?

field-moving-way = Paglipat
ask-moving-way = Lilipat ba kayo ng bahay?
ask-moving-way-hint = Pati kung lumipat na o malapit nang lumipat.
choice-moving-way-none = Hindi
choice-moving-way-within = Sa loob ng lungsod
choice-moving-way-in = Papunta rito
choice-moving-way-out = Palabas dito

field-insurance-path = Ang health insurance
ask-insurance-path = Ano ang mangyayari sa health insurance ninyo?
choice-insurance-path-keep-work = Sa trabaho pa rin
choice-insurance-path-keep-work-example = Pati bilang dependent
choice-insurance-path-keep-national = National Health Insurance pa rin
choice-insurance-path-join-national = Mula sa trabaho, sa National
choice-insurance-path-join-national-example = Hindi na dependent, o umalis sa trabaho
choice-insurance-path-leave-national = Mula sa National, sa trabaho
choice-insurance-path-leave-national-example = Magiging dependent, o bagong trabaho
choice-insurance-path-unknown = Iba pa, o hindi sigurado

## Birth

event-birth = May ipinanganak
event-birth-example = Notice, allowance, pagpapagamot

because-birth-notice = Gawin sa loob ng 14 na araw, bilang ang araw ng kapanganakan.
because-birth-notice-done = Naisumite na ito.
because-birth-allowance-first = Mag-apply sa loob ng 15 araw mula kinabukasan ng kapanganakan; bayad mula sa susunod na buwan. Kung huli, may buwang mawawala.
because-birth-allowance-not-first = Kung tumatanggap na para sa nakatatanda, piliin ang “Child allowance: dagdag na anak”. Sa trabaho nag-a-apply ang kawani ng gobyerno.
because-birth-allowance-more = Nadagdagan kayo ng anak. Ipaalam sa loob ng 15 araw mula kinabukasan ng kapanganakan; tataas mula sa susunod na buwan.
because-birth-allowance-no-more = Kung unang hiling, gawin ang claim. Ang kawani ng gobyernong tumatanggap ay magbibigay-alam sa trabaho.
because-birth-child-medical = Tulong sa pagpapagamot ng sanggol. Mag-apply agad kapag ayos na ang health insurance.
because-birth-kokuho = Sasali rin ang sanggol sa National Health Insurance. Ipaalam sa loob ng 14 na araw.
because-birth-kokuho-undecided = Kung hindi sasali sa insurance ng trabaho ang sanggol, ipaalam agad.
because-birth-kokuho-by-work = Sa trabaho inaayos ang insurance sa trabaho.
because-birth-lump-sum = Kung direktang binayaran ang ospital, mag-apply para sa natira. Kung hindi, para sa buong halaga.
because-birth-lump-sum-unknown = Baka puwede kung may National Health Insurance ang nanganak.
because-birth-lump-sum-elsewhere = Mag-apply sa health insurance ng nanganak.
because-birth-kokuho-maternity = Bababa ang insurance tax ng nanganak sa mga buwan bago at pagkatapos manganak.
because-birth-kokuho-maternity-unknown = Bababa ang tax kung may National Health Insurance ang nanganak.
because-birth-kokuho-maternity-none = Walang National Health Insurance ang nanganak.
because-birth-pension-maternity = Ilang buwang walang hulog sa National Pension ang nanganak.
because-birth-pension-maternity-unknown = Para ito sa nanganak na siya ang nagbabayad ng National Pension.
because-birth-pension-maternity-work = Kung pension ng kompanya, ang trabaho ang gagawa. Wala talagang hulog ang dependent.
because-birth-small = Tulong sa gastos sa ospital ng sanggol na kailangang maospital ayon sa doktor.
because-birth-not-small = Para sa maliit na sanggol na kailangang maospital.
because-birth-single-allowance = Para sa mag-isang nagpapalaki ng anak. Bayad mula sa buwan pagkatapos mag-apply.
because-birth-single-medical = Tulong sa pagpapagamot ng pamilyang may isang magulang.
because-birth-two-parents = Para sa mag-isang nagpapalaki ng anak.
because-birth-card = Makakapag-apply ng card ng sanggol kasama ng notice ng kapanganakan. Kung wala pang isang taon, hindi kailangan ng litrato.
because-birth-support = Kung hindi pa nag-apply ng suporta sa pagbubuntis at panganganak, mag-apply.
because-birth-juminhyo = Baka humingi ang trabaho ng residence certificate na kasama ang sanggol.
because-birth-juminhyo-none = Hindi ito kailangan sa lungsod na ito.
because-birth-certificate-abroad = Baka humingi ang embahada o immigration ng certificate ng notice.
because-birth-koseki-none = Hindi ito kailangan sa lungsod na ito.
because-birth-nursery = Mag-apply kapag gusto nang gumamit ng nursery o katulad.
because-birth-handbook = Gamitin pa rin ang handbook na mayroon kayo.

## Death

event-death = May pumanaw sa pamilya
event-death-example = Insurance, pension, sambahayan, property

because-death-notice = Gawin sa loob ng 7 araw mula nang malaman. Baka ang punerarya ang gumawa.
because-death-notice-done = Naisumite na ito.
because-death-head = Dalawa o higit na may edad 15 pataas ang naiwan. Ipaalam ang bagong puno sa loob ng 14 na araw.
because-death-head-clear = Hindi siya ang puno, o malinaw kung sino ang susunod, kaya walang kailangan.
because-death-kokuho = Ang pag-alis sa National Health Insurance ay ipaalam sa loob ng 14 na araw. Kung may eligibility certificate, pakisauli.
because-death-kokuho-none = Walang National Health Insurance ang yumao.
because-death-kokuho-funeral = May bayad sa nagpalibing. Mag-apply sa loob ng 2 taon mula kinabukasan ng libing.
because-death-kokuho-funeral-none = Kung ibang health insurance, doon mag-apply.
because-death-kokuho-head = Nakapangalan sa puno ng sambahayan ang National Health Insurance, kaya babaguhin ang sa pamilya.
because-death-kokuho-head-none = Hindi magbabago ang puno, o walang nasa National Health Insurance.
because-death-kouki = Ang pagtapos ng Medical Care 75+ ay ipaalam sa loob ng 14 na araw.
because-death-kouki-funeral = May bayad sa nagpalibing. Mag-apply sa loob ng 2 taon mula kinabukasan ng libing.
because-death-kouki-none = Wala sa Medical Care 75+ ang yumao.
because-death-kaigo = Pakisauli ang care insurance card. Kung may sobrang bayad, itatanong ang account para ibalik.
because-death-kaigo-none = Wala pang 65 ang yumao at walang care level.
because-death-pension = Ititigil ang pension, at mahihingi ang hindi pa nababayaran. Sa ilang pension, ituturo namin ang pension office.
because-death-pension-payer = Nagbayad ng National Pension ang yumao. Baka may survivors’ pension o lump sum ang pamilya.
because-death-pension-none = Walang tinatanggap na pension ang yumao. Kung pension ng kompanya, itanong sa pension office ang survivors’ pension.
because-death-dependent = Mawawalan ng insurance ang mga dependent. Kung walang ibang sasalihan, sasali sa National Health Insurance sa loob ng 14 na araw.
because-death-dependent-none = Walang dependent ang yumao.
because-death-dependent-pension = Ang dependent na asawang may edad 20 hanggang 59 ay magbibigay-alam sa National Pension sa loob ng 14 na araw.
because-death-dependent-pension-none = Walang dependent ang yumao.
because-death-allowance = Tumanggap ng child allowance ang yumao. Ang magpapalaki ngayon ay mag-apply sa loob ng 15 araw.
because-death-allowance-none = Walang tinanggap na child allowance ang yumao.
because-death-child-medical = Babaguhin ang guardian o health insurance sa medical card ng bata.
because-death-child-medical-none = Hindi magbabago ang medical card ng mga bata.
because-death-raising-allowance = Para sa mag-isang nagpapalaki ng anak. Depende sa survivors’ pension, kaya magtanong.
because-death-raising-medical = Tulong sa pagpapagamot ng pamilyang may isang magulang.
because-death-raising-none = Para sa mag-isang nagpapalaki ng anak.
because-death-property = Pumili ng isang tagapagmana na tatanggap ng notice ng tax sa lupa o bahay.
because-death-property-none = Walang lupa o bahay ang yumao sa lungsod.
because-death-moped = Ililipat sa ibang pangalan o bibitawan. Kung hindi, may tax ulit sa susunod na taon.
because-death-moped-none = Walang moped o small special vehicle ang yumao.
because-death-dog = Ipaalam ng kukuha sa aso ang bagong may-ari sa loob ng 30 araw.
because-death-dog-none = Walang rehistradong aso ang yumao.
because-death-housing = Magbigay-alam ang mananatili, o isauli ang bahay.
because-death-housing-none = Hindi nakatira sa city housing ang yumao.
because-death-disability = Pakisauli ang disability handbook. Sabay naming titingnan ang allowance at ibang card.
because-death-disability-none = Walang disability handbook ang yumao.
because-death-disability-medical = Kung may medical card para sa malubhang kapansanan, pakisauli.
because-death-disability-medical-none = Walang disability handbook ang yumao.
because-death-water = Ililipat sa ibang pangalan, o tatapusin, ang kontrata sa tubig.
because-death-water-none = Magbabago lang kung nasa pangalan ng yumao ang kontrata.
because-death-welfare = Magbabago ang bilang ng tao sa sambahayan. Itanong din sa case worker ang gastos sa libing.
because-death-consult = Kung nag-aalala sa pera sa pamumuhay, makikinig kami sa pribadong silid. Hindi kailangang magmadali.
because-death-nursery = Puwedeng magbago ang bayad sa nursery kapag nagbago ang sambahayan. Huwag magmadali.
because-death-nursery-none = Walang magbabago sa nursery.
because-death-school-none = Hindi magbabago ang paaralan. Kung nag-aalala sa gastos, magtanong sa School Education Division.
because-death-exempt = Puwedeng mag-apply kung mabigat ang hulog sa National Pension.
because-death-exempt-none = Walang bagong sasali sa National Pension.
because-death-koseki = Sa mana at pension, kailangan ang family register na may nakasulat na pagpanaw. Itanong muna roon kung ilan.
because-death-koseki-later = Gamit ito halimbawa sa mana. Isa o dalawang linggo mula notice bago ito mapasulat sa register.
because-death-juminhyo = Baka kailangan sa pension at property ang inalis na residence record (除票) ng yumao.
because-death-juminhyo-later = Kunin ang inalis na record kapag hiningi, para sa pension o bahay.
because-death-valuation = Para irehistro ang minanang lupa o bahay, kailangan ang valuation. Sa loob ng 3 taon ang rehistro.
because-death-valuation-none = Walang lupa o bahay na irerehistro.
because-death-seal-heirs = Sa papel ng paghahati ng mana, kailangan ang seal certificate ng mga tagapagmana.
because-death-seal-heirs-none = Kukuha lang ang tagapagmana kung hiningi ng bangko at katulad.
because-death-tax = Kung may natitirang resident tax, tagapagmana ang magbabayad. Puwedeng hintayin ang notice.
because-death-seal-ends = Kusang matatapos ang rehistro ng seal sa notice. Puwedeng isauli o sirain ang registration card.
because-death-card-keep = Kusang titigil ang card. Baka kailangan ang numero sa mana, kaya itago hanggang matapos.

## Marriage

event-marriage = Magpapakasal, o kakakasal lang
event-marriage-example = Notice, bagong pangalan o address

because-marriage-notice = Kasal na kayo mula sa araw na tinanggap ito.
because-marriage-notice-done = Naisumite na ito.
because-marriage-move-in = Gawin sa loob ng 14 na araw mula nang tumira rito. Hindi puwede bago iyon.
because-marriage-no-move-in = Hindi kayo lilipat dito mula sa labas.
because-marriage-move-within = Gawin sa loob ng 14 na araw mula nang tumira sa bagong bahay.
because-marriage-no-move-within = Hindi kayo lilipat sa loob ng lungsod.
because-marriage-move-out = Maipapaalam ito bago lumipat.
because-marriage-no-move-out = Hindi kayo lilipat palabas ng lungsod.
because-marriage-household = Puwedeng maging isa ang dalawang sambahayan sa iisang address. Ipaalam sa loob ng 14 na araw.
because-marriage-household-with-move = Aayusin ang sambahayan kasabay ng paglipat.
because-marriage-card-name = Magbabago ang apelyido, kaya i-update ang card sa loob ng 14 na araw.
because-marriage-card-address = Magbabago ang address, kaya i-update ang card sa loob ng 14 na araw.
because-marriage-card-same = Pareho ang pangalan at address sa card, o walang card, o sa lilipatan ito ia-update.
because-marriage-card-continue = Itutuloy ninyo ang card ng dating munisipyo. Titigil ito 90 araw mula moving-in notice.
because-marriage-card-no-continue = Hindi kayo lilipat dito mula sa labas, o walang card.
because-marriage-cert = Kapag nagbago ang pangalan o address, titigil ang electronic certificate para sa pirma. Bibigyan kayo ng bago.
because-marriage-cert-same = Gumagana pa ang electronic certificate para sa pirma, o sa lilipatan ito ire-renew.
because-marriage-seal-here = Inirerehistro ang seal kung saan nakatira. Matatapos ang dating rehistro.
because-marriage-seal-name = Hindi na rehistrado ang seal na may dating apelyido kapag nagbago ito. Magrehistro ng bago.
because-marriage-seal-same = Pareho ang rehistro ninyo, o wala kayo.
because-marriage-seal-ends = Ang lungsod mismo ang magtatapos ng hindi na valid na rehistro.
because-marriage-former-name = Ipaalam kung gusto ang dating apelyido sa residence record at card.
because-marriage-no-former-name = Hindi magbabago ang apelyido.
because-marriage-kokuho-join = Ipaalam sa loob ng 14 na araw mula nang umalis sa insurance ng trabaho.
because-marriage-kokuho-here = Sasali kayo ulit sa National Health Insurance dito, sa loob ng 14 na araw mula paglipat.
because-marriage-kokuho-unknown = Kung hindi sasali sa insurance ng trabaho, dito kayo sasali. Ipaalam agad kapag may pasya na.
because-marriage-kokuho-no-join = Hindi kayo bagong sasali sa National Health Insurance.
because-marriage-kokuho-leave = Ipaalam sa loob ng 14 na araw mula nang sumali sa insurance ng trabaho. Hindi ito kusang natatapos.
because-marriage-kokuho-out = Sasali kayo ulit sa lilipatan, kaya aalis sa insurance ng lungsod.
because-marriage-kokuho-no-leave = Hindi kayo aalis sa National Health Insurance.
because-marriage-kokuho-change = Magbabago ang pangalan, address, o sambahayan, kaya babaguhin ang nakasulat, sa loob ng 14 na araw.
because-marriage-kokuho-no-change = Walang magbabago sa National Health Insurance ninyo.
because-marriage-pension = Aalis kayo sa pension ng kompanya, o hindi na dependent. Ipaalam sa National Pension sa loob ng 14 na araw.
because-marriage-pension-work = Sa trabaho ng asawa ito gagawin ng magiging dependent. Sa pagpalit ng pangalan, karaniwang walang kailangan.
because-marriage-single-allowance = Natatapos ang child rearing allowance sa kasal. Ipaalam; kung hindi, ibabalik ang natanggap.
because-marriage-single-medical = Natatapos ang tulong sa pagpapagamot ng single parent sa kasal. Pakisauli ang card.
because-marriage-single-none = Hindi kayo tumatanggap nito ngayon.
because-marriage-allowance-here = Mag-apply ulit dito, sa loob ng 15 araw mula kinabukasan ng planong pag-alis. Sa trabaho nag-a-apply ang kawani ng gobyerno.
because-marriage-allowance-receiver = Ang magulang na mas malaki ang kita ang tumatanggap. Mag-apply kung magbabago ang tatanggap.
because-marriage-allowance-none = Walang anak hanggang Marso pagkatapos mag-18, o sa lilipatan kayo mag-a-apply.
because-marriage-allowance-change = Ipaalam ang bagong pangalan o address ng tumatanggap o ng bata.
because-marriage-allowance-same = Walang magbabago sa child allowance.
because-marriage-allowance-end = Matatapos ang allowance ng lungsod. Sa lilipatan, mag-apply sa loob ng 15 araw mula kinabukasan ng planong pag-alis.
because-marriage-allowance-no-end = Hindi matatapos ang allowance ng lungsod.
because-marriage-medical-here = Mag-a-apply ulit dito ng medical card ng bata.
because-marriage-medical-not-here = Walang batang mag-a-apply ulit dito.
because-marriage-medical-change = Ipaalam ang bagong pangalan, address, o health insurance ng bata o guardian. Kung lilipat palabas, pakisauli ang card.
because-marriage-medical-same = Hindi magbabago ang medical card ng bata, o mag-a-apply ulit dito.
because-marriage-nursery = Kung nasa nursery ang bata, ipaalam ang pagbabago ng sambahayan.
because-marriage-nursery-none = Walang batang wala pa sa paaralan.
because-marriage-dog = Ipaalam ang bagong pangalan o address ng may-ari sa loob ng 30 araw.
because-marriage-dog-none = Walang aso, o pareho ang pangalan at address.
because-marriage-moped = Ipaalam ang bagong pangalan o address ng may-ari. Kung lilipat palabas, pakisauli ang plaka.
because-marriage-moped-none = Walang moped, o pareho ang pangalan at address.
because-marriage-housing = Kung may ibang titira kasama ninyo, ipaalam muna.
because-marriage-housing-none = Hindi kayo nakatira sa city housing.
because-marriage-welfare = Kung magbabago ang bilang ng tao sa sambahayan, sabihin sa case worker.
because-marriage-welfare-none = Hindi kayo tumatanggap ng public assistance.
because-marriage-disability = Babaguhin ang pangalan o address sa disability handbook.
because-marriage-disability-none = Walang handbook, o pareho ang pangalan at address.
because-marriage-disability-medical = Babaguhin ang pangalan, address, o insurance sa medical card. Mag-a-apply ulit ang lilipat dito.
because-marriage-disability-medical-none = Walang ganoong card, o walang magbabago.
because-marriage-water = Kapag tiyak na ang araw ng paglipat, ipaalam kung saan magsisimula at titigil ang tubig.
because-marriage-water-none = Hindi kayo lilipat.
because-marriage-juminhyo = Gamit sa pagbago ng pangalan o address sa driver’s license o bangko. Makukuha pagkatapos ng notice.
because-marriage-juminhyo-none = Pareho ang pangalan at address.
because-marriage-koseki = Sa passport, halimbawa, kailangan ang family register na may kasal. Isa o dalawang linggo iyon. Kung nagmamadali, may certificate of acceptance.
because-marriage-domicile = Nakasulat sa notice ng kasal ang bagong registered domicile. Ito ay para lang baguhin sa susunod.

## Divorce

event-divorce = Magdidiborsiyo, o kadidiborsiyo
event-divorce-example = Notice, pangalan, allowance ng anak

because-divorce-notice-court = Gawin sa loob ng 10 araw, bilang ang araw ng pasya ng korte.
because-divorce-notice = Diborsiyado kayo mula sa araw na tinanggap ito.
because-divorce-keep-name = Naipaalam na ang diborsiyo. Para panatilihin ang apelyido sa kasal, ipaalam sa loob ng 3 buwan.
because-divorce-notice-done = Naisumite na ito. Lampas 3 buwan mula diborsiyo, family court ang magpapahintulot ng pagpalit ng apelyido.
because-divorce-move-in = Gawin sa loob ng 14 na araw mula nang tumira rito. Hindi puwede bago iyon.
because-divorce-no-move-in = Hindi kayo lilipat dito mula sa labas.
because-divorce-move-within = Gawin sa loob ng 14 na araw mula nang tumira sa bagong bahay.
because-divorce-no-move-within = Hindi kayo lilipat sa loob ng lungsod.
because-divorce-move-out = Maipapaalam ito bago lumipat.
because-divorce-no-move-out = Hindi kayo lilipat palabas ng lungsod.
because-divorce-household = Ipaalam sa loob ng 14 na araw kung lumipat ang puno, o naging dalawa ang sambahayan sa isang bahay.
because-divorce-household-with-move = Aayusin ang sambahayan kasabay ng paglipat.
because-divorce-single-allowance = Para sa mag-isang nagpapalaki ng anak. Bayad mula sa buwan pagkatapos mag-apply, kaya mag-apply agad.
because-divorce-single-medical = Tulong sa pagpapagamot ng pamilyang may isang magulang.
because-divorce-single-none = Para sa mag-isang nagpapalaki ng anak.
because-divorce-allowance-here = Ang kasama ng bata ang mag-a-apply dito, sa loob ng 15 araw mula kinabukasan ng planong pag-alis. Sa trabaho ang kawani ng gobyerno.
because-divorce-allowance = Ang kasama ng bata ang tumatanggap. Kung magbabago, mag-apply sa loob ng 15 araw. Sa trabaho nag-a-apply ang kawani ng gobyerno.
because-divorce-allowance-none = Walang anak na ganoon ang edad na kasama ninyo, o sa lilipatan mag-a-apply.
because-divorce-allowance-end = Matatapos ang allowance ng lungsod. Sa lilipatan, mag-apply sa loob ng 15 araw mula kinabukasan ng planong pag-alis.
because-divorce-allowance-no-end = Hindi matatapos ang allowance ng lungsod dahil sa paglipat.
because-divorce-allowance-change = Ipaalam ang bagong pangalan o address ng tumatanggap o ng bata.
because-divorce-allowance-same = Pareho ang pangalan at address sa child allowance.
because-divorce-kokuho-join = Ipaalam sa loob ng 14 na araw mula nang mawala ang insurance ng trabaho. Mula sa araw na iyon ang tax, kahit huli.
because-divorce-kokuho-here = Sasali kayo ulit sa National Health Insurance dito, sa loob ng 14 na araw mula paglipat.
because-divorce-kokuho-unknown = Kung hindi na dependent at walang ibang sasalihan, ipaalam sa loob ng 14 na araw.
because-divorce-kokuho-no-join = Hindi kayo bagong sasali sa National Health Insurance.
because-divorce-kokuho-leave = Ipaalam sa loob ng 14 na araw mula nang sumali sa insurance ng trabaho. Hindi ito kusang natatapos.
because-divorce-kokuho-out = Sasali kayo ulit sa lilipatan, kaya aalis sa insurance ng lungsod.
because-divorce-kokuho-no-leave = Hindi kayo aalis sa National Health Insurance.
because-divorce-kokuho-change = Magbabago ang pangalan, address, o sambahayan, kaya babaguhin ang nakasulat, sa loob ng 14 na araw.
because-divorce-kokuho-no-change = Walang magbabago sa National Health Insurance ninyo.
because-divorce-pension-spouse = Hindi na kayo dependent. Ipaalam sa National Pension sa loob ng 14 na araw. Kung may sariling pension ng kompanya, ang trabaho ang gagawa.
because-divorce-pension-left = Umalis kayo sa pension ng kompanya, kaya ipaalam sa National Pension sa loob ng 14 na araw.
because-divorce-pension-same = Hindi magbabago ang uri ng pension ninyo.
because-divorce-exempt = Puwedeng mag-apply kung mabigat ang hulog sa National Pension.
because-divorce-exempt-none = Hindi kayo ang nagbabayad ng National Pension.
because-divorce-medical-here = Mag-a-apply ulit dito ng medical card ng bata.
because-divorce-medical-not-here = Walang batang mag-a-apply ulit dito.
because-divorce-medical-change = Ipaalam ang bagong guardian, health insurance, o pangalan. Kung lilipat palabas, pakisauli ang card.
because-divorce-medical-same = Walang batang kasama ninyo, o mag-a-apply ulit dito.
because-divorce-card-name = Magbabago ang apelyido, kaya i-update ang card sa loob ng 14 na araw.
because-divorce-card-address = Magbabago ang address, kaya i-update ang card sa loob ng 14 na araw.
because-divorce-card-same = Pareho ang pangalan at address sa card, o walang card, o sa lilipatan ito ia-update.
because-divorce-card-continue = Itutuloy ninyo ang card ng dating munisipyo. Titigil ito 90 araw mula moving-in notice.
because-divorce-card-no-continue = Hindi kayo lilipat dito mula sa labas, o walang card.
because-divorce-cert = Kapag nagbago ang pangalan o address, titigil ang electronic certificate para sa pirma. Bibigyan kayo ng bago.
because-divorce-cert-same = Gumagana pa ang electronic certificate para sa pirma, o sa lilipatan ito ire-renew.
because-divorce-pin = Kung alam ng iba ang PIN ninyo, mas ligtas na palitan.
because-divorce-pin-none = Wala kayong card.
because-divorce-seal-here = Inirerehistro ang seal kung saan nakatira. Matatapos ang dating rehistro.
because-divorce-seal-name = Hindi na rehistrado ang seal na may dating apelyido kapag nagbago ito. Magrehistro ng bago.
because-divorce-seal-same = Pareho ang rehistro ninyo, o wala kayo.
because-divorce-seal-ends = Ang lungsod mismo ang magtatapos ng hindi na valid na rehistro.
because-divorce-former-name = Ipaalam kung gusto ang dating apelyido sa residence record at card.
because-divorce-no-former-name = Hindi magbabago ang apelyido.
because-divorce-address = Kung mapanganib na may makaalam ng address ninyo, sabihin nang mahina sa staff. Makikinig kami sa lugar na walang ibang nakakarinig.
because-divorce-refusal = Kung nangangambang may magsumite ng diborsiyo nang hindi ninyo alam, maaaring hilinging huwag tanggapin.
because-divorce-refusal-done = Naipaalam na ang diborsiyo.
because-divorce-nursery = Kung nasa nursery ang bata, ipaalam ang pagbabago ng sambahayan.
because-divorce-nursery-none = Walang batang wala pa sa paaralan.
because-divorce-after-school = Puwedeng mag-apply ang mag-aaral na kailangan ng after-school care. Kung kasali na, ipaalam ang pagbabago ng sambahayan.
because-divorce-after-school-none = Walang mag-aaral na kasama ninyo.
because-divorce-dog = Ipaalam ang bagong pangalan o address ng may-ari sa loob ng 30 araw.
because-divorce-dog-none = Walang aso, o pareho ang pangalan at address.
because-divorce-moped = Ipaalam ang bagong pangalan o address ng may-ari. Kung lilipat palabas, pakisauli ang plaka.
because-divorce-moped-none = Walang moped, o pareho ang pangalan at address.
because-divorce-housing = Ipaalam kung magbabago ang nakatira o umuupa.
because-divorce-housing-none = Hindi kayo nakatira sa city housing.
because-divorce-welfare = Kung magbabago ang bilang ng tao sa sambahayan, sabihin sa case worker.
because-divorce-consult = Kung nag-aalala sa pera sa pamumuhay, makikinig kami sa pribadong silid.
because-divorce-disability = Babaguhin ang pangalan o address sa disability handbook.
because-divorce-disability-none = Walang handbook, o pareho ang pangalan at address.
because-divorce-disability-medical = Babaguhin ang pangalan, address, o insurance sa medical card. Mag-a-apply ulit ang lilipat dito.
because-divorce-disability-medical-none = Walang ganoong card, o walang magbabago.
because-divorce-water = Kapag tiyak na ang araw ng paglipat, ipaalam kung saan magsisimula at titigil ang tubig.
because-divorce-water-name = Kung nasa pangalan ng aalis ang kontrata, papalitan ang pangalan.
because-divorce-koseki-allowance = Sa child rearing allowance, kailangan ang family register na may diborsiyo. Isa o dalawang linggo iyon. Walang bayad.
because-divorce-koseki = Sa pension at pagpalit ng pangalan, baka kailangan ang family register na may diborsiyo. Isa o dalawang linggo iyon.
because-divorce-juminhyo = Gamit sa pagbago ng pangalan o address. Makukuha pagkatapos ng notice.
because-divorce-income = Para sa allowance, baka hingin ang income certificate ng dating munisipyo.
because-divorce-income-none = Karaniwang hindi ito kailangan sa lungsod na ito.
because-divorce-domicile = Nakasulat sa notice ng diborsiyo ang bagong registered domicile. Ito ay para lang baguhin sa susunod.

## Marriage and divorce alike

because-family-pregnant = Papalitan ng sa lungsod na ito ang mga ticket sa check-up ng buntis.
because-family-pregnant-none = Walang buntis na lilipat dito mula sa labas.
because-family-school = Ipaalam kung magbabago ang paaralan dahil sa paglipat. Sabihin muna sa paaralan ngayon.
because-family-school-none = Hindi magbabago ang paaralan. Kung nag-aalala sa gastos, magtanong sa School Education Division.
because-family-kouki-in = Mula 75: dalhin ang certificate (負担区分等証明書) ng dating munisipyo.
because-family-kouki-in-none = Walang may edad 75 pataas na lilipat dito mula sa labas.
because-family-kouki-out = Mula 75: kung aalis ng prefecture, bibigyan kayo ng certificate na dadalhin.
because-family-kouki-out-none = Walang may edad 75 pataas na lilipat palabas.
because-family-kaigo-in = Itinutuloy ang care level sa loob ng 14 na araw mula paglipat.
because-family-kaigo-in-none = Walang may care level na lilipat dito mula sa labas.
because-family-kaigo-out = Bibigyan kayo ng certificate ng care level. Isumite sa bagong munisipyo sa loob ng 14 na araw mula paglipat.
because-family-kaigo-out-none = Walang may care level na lilipat palabas.
because-family-jiritsu = Ang gumagamit ng medical support (自立支援医療) ay mag-a-update ng pangalan, address, o insurance.
because-family-jiritsu-none = Walang gumagamit, o walang magbabago.
