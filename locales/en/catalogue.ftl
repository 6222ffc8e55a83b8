# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = Residence certificate
procedure-juminhyo-example = 住民票の写し: address, household
procedure-inkan = Seal registration certificate
procedure-inkan-example = 印鑑登録証明書
procedure-zei = Income and tax certificate
procedure-zei-example = 所得・課税証明書
procedure-koseki = Family register certificate
procedure-koseki-example = 戸籍 (Japanese nationals)

## Who comes, for whom

field-for-self = For yourself
ask-for-self = Is it for yourself?

field-relation = Your relation to the person
ask-relation = What are you to the person it is for?
ask-relation-hint = The person it is for is the one named on the certificate or the form.
choice-relation-spouse = Husband or wife
choice-relation-lineal = Parent, grandparent, child or grandchild
choice-relation-family = Brother, sister or other family
choice-relation-legal = Parent of a minor, or guardian
choice-relation-agent = Someone asked to come (agent)
choice-relation-company = From a company
choice-relation-third = Someone else

field-same-household = Same household
ask-same-household = Are you in the same household on the residence record?
ask-same-household-hint = Answer “No” if you live together but are registered as separate households.

field-third-reason = Reason for the request
ask-third-reason = Why do you need it?
ask-third-reason-hint = We can give out another person’s certificate only for a legitimate reason.
choice-third-reason-rights = To use a right or meet a duty (such as a loan or contract)
choice-third-reason-office = To hand in at a government office
choice-third-reason-other = Another legitimate reason

field-submit-to = Handed in to
ask-submit-to = Where will you hand it in?
choice-submit-to-office = A government office
choice-submit-to-court = A court or a lawyer
choice-submit-to-bank = A bank or insurer
choice-submit-to-own-records = Our own records
choice-submit-to-other = Somewhere else

field-purpose-of-use = What it is for
ask-purpose-of-use = What will you use it for?
ask-purpose-of-use-hint = For some purposes there is no fee.
choice-purpose-of-use-daily = Work, school, bank, licence …
choice-purpose-of-use-pension = Pension
choice-purpose-of-use-child-allowance = Child rearing allowance
choice-purpose-of-use-social-insurance = Health or accident insurance
choice-purpose-of-use-welfare = I receive public assistance
choice-purpose-of-use-inheritance = Inheritance
choice-purpose-of-use-other = Something else

field-name-script = Letters for names
ask-name-script = In which letters will you enter names?
ask-name-script-hint = Our staff will fill in the kanji.
choice-name-script-kana = Katakana
choice-name-script-latin = Latin letters (ABC)

## The person at the counter

field-requester-name = Name
field-requester-kana = Name in katakana
ask-requester-kana = Please enter your name in katakana
field-requester-latin = Name in Latin letters
ask-requester-latin = Please enter your name in Latin letters
ask-requester-latin-hint = As on your residence card or passport.
field-requester-address = Address
field-requester-birth = Date of birth
ask-requester-birth = Please enter your date of birth
field-requester-phone = Phone number
ask-requester-phone = Please enter a phone number for the daytime
ask-requester-phone-hint = You may leave it out.

## The person whom it is for

field-subject-name = Name of the person it is for
field-subject-kana = Their name in katakana
ask-subject-kana = Please enter the name of the person it is for, in katakana
field-subject-latin = Their name in Latin letters
ask-subject-latin = Please enter the name of the person it is for, in Latin letters
field-subject-birth = Their date of birth
ask-subject-birth = Please enter the date of birth of the person it is for
field-subject-address = Their address

## 住民票

field-juminhyo-kind = Kind of certificate
ask-juminhyo-kind = Which residence certificate do you need?
ask-juminhyo-kind-hint = If you are not sure, look at what you were asked to bring.
choice-juminhyo-kind-one = One person only
choice-juminhyo-kind-one-example = Only you, or only the person it is for
choice-juminhyo-kind-all = The whole household
choice-juminhyo-kind-all-example = Everyone in the family
choice-juminhyo-kind-some = Some of the household
choice-juminhyo-kind-some-example = Such as a parent and a child
choice-juminhyo-kind-wide = From another municipality (広域交付)
choice-juminhyo-kind-wide-example = Where you live now
choice-juminhyo-kind-removed = Removed record (除票)
choice-juminhyo-kind-removed-example = Moved away or deceased
choice-juminhyo-kind-items = Certificate of some items only
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = Former record (改製原)
choice-juminhyo-kind-former-example = As it was before it was rewritten

field-some-kana = Others to be shown
ask-some-kana = Who else should be on it?
ask-some-kana-hint = Enter the names in katakana, with “・” between two names.

field-removed-reason = Why it was removed
ask-removed-reason = Why did the record end?
choice-removed-reason-moved = Moved to another municipality
choice-removed-reason-died = The person died
choice-removed-reason-other = Something else, or not sure

field-removed-when = When it ended
ask-removed-when = When did it end?
ask-removed-when-hint = Records that ended by 19 June 2014 were kept for five years only.
choice-removed-when-after = On 20 June 2014 or later
choice-removed-when-before = By 19 June 2014
choice-removed-when-unknown = Not sure

field-shown = Also shown
ask-shown = Should it also show any of these?
ask-shown-hint = If not, simply press “Next”.
choice-shown-head = Head of household and relationship
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = Registered domicile (本籍)
choice-shown-honseki-example = Where the family register is kept
choice-shown-my-number = My Number (個人番号)
choice-shown-my-number-example = Only where a law asks for it
choice-shown-resident-code = Resident record code
choice-shown-resident-code-example = 11 digits, for pensions
choice-shown-foreign = Nationality, residence status …
choice-shown-foreign-example = For foreign residents

field-foreign-shown = Items of foreign residents
ask-foreign-shown = Which items should it show?
choice-foreign-shown-nationality = Nationality or region
choice-foreign-shown-category = Category of resident
choice-foreign-shown-status = Residence status, period and expiry
choice-foreign-shown-card-number = Residence card number
choice-foreign-shown-alias-history = Earlier aliases (通称)

field-number-for = What the number is for
ask-number-for = Who asks for the number?
ask-number-for-hint = The number may be used only where a law says so.
choice-number-for-work = My employer
choice-number-for-tax = The tax office
choice-number-for-social = Pension or health insurance
choice-number-for-bank = A bank or securities company
choice-number-for-other = Somewhere else

field-sheet-style = Layout
ask-sheet-style = Which layout do you need?
ask-sheet-style-hint = “As it is today” is usually enough.
choice-sheet-style-joint = As it is today
choice-sheet-style-single = With former addresses

field-household-head = Head of household

field-copies = Copies
ask-copies = How many copies?
unit-copies-count = { $n ->
    [one] 1 copy
   *[other] { $n } copies
}

## 印鑑登録証明書

field-seal-card = Seal registration card
ask-seal-card = Do you have your seal registration card with you?
ask-seal-card-hint = The card (印鑑登録証) that you were given when the seal was registered. The seal itself is not needed.
field-seal-number = Registration number
ask-seal-number = Please enter the number on the card
ask-seal-number-hint = You may leave it out and show the card at the counter.

## 税の証明書

field-zei-kind = Kind of certificate
ask-zei-kind = Which certificate do you need?
ask-zei-kind-hint = If you are not sure, choose “Income and tax”.
choice-zei-kind-both = Income and tax
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = Income only
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = Tax amount only
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = Not taxed
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = Tax paid
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = No tax in arrears
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = For the inspection of a light car
choice-zei-kind-car-example = 車検用, no fee
choice-zei-kind-valuation = Property valuation (評価証明書)
choice-zei-kind-public-charge = Property tax (公課証明書)
choice-zei-kind-property-list = List of property (名寄帳)
choice-zei-kind-property-list-example = Land and houses that you own
choice-zei-kind-assets = Assets, or no assets
choice-zei-kind-business = Business certificate (営業証明書)
choice-zei-kind-office = Place of business (事業所証明書)
choice-zei-kind-house = Dwelling house (住宅用家屋証明書)

field-fiscal-year = Tax year
ask-fiscal-year = Which tax year do you need?
ask-fiscal-year-hint = Tax year Reiwa 8 (2026) shows the income of the year before, 2025.
choice-fiscal-year-this = The newest
choice-fiscal-year-this-example = Income of last year
choice-fiscal-year-last = One before
choice-fiscal-year-last-example = Income of two years ago
choice-fiscal-year-before-last = Two before
choice-fiscal-year-before-last-example = Income of three years ago
choice-fiscal-year-ago-3 = Three before
choice-fiscal-year-ago-3-example = Income of four years ago
choice-fiscal-year-ago-4 = Four before
choice-fiscal-year-ago-4-example = Income of five years ago
choice-fiscal-year-ago-5 = Five before
choice-fiscal-year-ago-5-example = Income of six years ago

field-jan1-here = Address on 1 January
ask-jan1-here = On 1 January of that tax year, was your address in this city?
ask-jan1-here-hint = For tax year Reiwa 8 that is 1 January 2026.

field-property-place = Place of the land or house
field-car-number = Number plate

## 戸籍

field-honseki-place = Municipality of the register
ask-honseki-place = Is the registered domicile (本籍) in this city?
ask-honseki-place-hint = The place where the family register is kept. It can differ from the address.
choice-honseki-place-here = In this city
choice-honseki-place-elsewhere = In another municipality
choice-honseki-place-unknown = Not sure

field-koseki-kind = Kind of certificate
ask-koseki-kind = Which certificate do you need?
choice-koseki-kind-all = Full register (全部事項証明)
choice-koseki-kind-all-example = Everyone in it
choice-koseki-kind-one = One person (個人事項証明)
choice-koseki-kind-one-example = Only one person in it
choice-koseki-kind-whole-life = From birth to death
choice-koseki-kind-whole-life-example = All registers for an inheritance
choice-koseki-kind-removed = Closed register (除籍)
choice-koseki-kind-removed-example = Nobody is left in it
choice-koseki-kind-former = Former register (改製原戸籍)
choice-koseki-kind-former-example = As it was before it was rewritten
choice-koseki-kind-attached = Address history (附票)
choice-koseki-kind-attached-example = Supplementary register
choice-koseki-kind-status = Civil standing (身分証明書)
choice-koseki-kind-status-example = No bankruptcy and the like
choice-koseki-kind-single = Being single (独身証明書)
choice-koseki-kind-single-example = Not married
choice-koseki-kind-part = Some entries (一部事項証明)
choice-koseki-kind-accepted = Acceptance of a notification
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = Contents of a notification

field-honseki = Registered domicile

field-koseki-head = First person of the register
ask-koseki-head = Who is the first person (筆頭者) of the register?
ask-koseki-head-hint = The person written first in it, also after his or her death.
choice-koseki-head-subject = The person it is for
choice-koseki-head-other = Someone else (husband, wife, parent …)
choice-koseki-head-unknown = Not sure
field-head-name = Name of the first person
field-head-kana = First person in katakana
ask-head-kana = Please enter the first person’s name in katakana
field-head-birth = First person’s date of birth
ask-head-birth = Please enter the first person’s date of birth

field-attached-range = Address history of
ask-attached-range = Whose address history do you need?
choice-attached-range-all = Everyone in the register
choice-attached-range-one = One person only
field-attached-shown = Also shown on it
ask-attached-shown = Should it also show any of these?
choice-attached-shown-honseki = Registered domicile and first person
choice-attached-shown-overseas-voter = Registration as an overseas voter

field-filing = Kind of notification
ask-filing = Which notification is it about?
choice-filing-birth = Birth
choice-filing-marriage = Marriage
choice-filing-divorce = Divorce
choice-filing-death = Death
choice-filing-other = Another one

field-insurance-law = Kind of insurance
ask-insurance-law = Which insurance is it for?
ask-insurance-law-hint = For some of them a law waives the fee.
choice-insurance-law-health = Health insurance through work
choice-insurance-law-national-health = National Health Insurance
choice-insurance-law-accident = Industrial accident insurance
choice-insurance-law-other = Another one

field-life-current = Present registers (estimate)
ask-life-current = How many present registers do you need?
ask-life-current-hint = If you do not know, leave it. The counter will find out.
unit-life-current = copies
unit-life-current-count = { $n ->
    [one] 1 copy
   *[other] { $n } copies
}
field-life-closed = Closed and former registers (estimate)
ask-life-closed = How many closed or former registers do you need?
ask-life-closed-hint = If you do not know, leave it. The counter will find out.
unit-life-closed = copies
unit-life-closed-count = { $n ->
    [one] 1 copy
   *[other] { $n } copies
}

## What is found out before the queue

check-id-card = Please show your My Number Card at the counter.
check-id-documents = Please show who you are: one document with a photo, such as a driving licence or a residence card, or two without, such as an eligibility certificate and a notice of the basic pension number (or a pension book).
check-id-photo-only = Please show an identity document with a photo, such as a driving licence or a passport. Others cannot be accepted here.
check-letter-of-attorney = Please bring a letter of attorney (委任状) written by the person it is for.
check-legal-proof = Please bring a family register or certificate of registration (not older than three months) that shows that you are the parent or guardian. It is not needed where this city can see it.
check-third-proof = Please bring a document that shows the reason, such as a contract.
check-company-proof = Please bring your company identity card and a paper with the company’s representative seal.
check-welfare-proof = Please show your public assistance certificate. Then there is no fee.

check-number-third = We cannot give out another person’s My Number or resident record code. A certificate without the number may be possible.
check-number-removed = On a removed or former record the My Number or resident record code is shown only to the person it is about. One without the number may be possible.
check-number-by-post = A certificate with the number cannot be handed to an agent. We will post it to the address of the person it is for.
check-removed-destroyed = Records that ended by 19 June 2014 are no longer kept, so we cannot certify them. Please ask at the counter what can take their place.
check-removed-unknown = Old records may no longer be kept. The counter will look.
check-heir-proof = Please bring a document that shows your relation to the person who died, such as a family register.
check-items-paper = Please bring the form that you were given, if there is one.
check-juminhyo-wide = A certificate from another municipality does not show the registered domicile or former addresses.

check-seal-card-missing = At the counter we cannot issue it without the seal registration card. With a My Number Card and its PIN you may be able to get it at a convenience store.
check-seal-elsewhere = Please ask the municipality where the seal is registered. The address on your card is not in this city.
check-seal-under-15 = A seal can be registered from the age of 15.
check-seal-card = Please show the seal registration card at the counter.

check-zei-elsewhere = These certificates come from the municipality where you lived on 1 January of that tax year. Please ask there; it is possible by post.
check-zei-from-june = The newest tax year can be certified from June. Today we can issue the one before.
check-zei-undeclared = If the income has not been declared yet, please declare it first, even if there was none.
check-car-paper = Please bring the vehicle inspection certificate (a copy will do).
check-property-paper = Please bring something that shows the lot number, such as the tax notice.
check-house-papers = Please bring the papers of the house, such as its registration and the contract of sale.

check-koseki-wide-persons = A register of another municipality can be given only to the person, the spouse, parents, grandparents, children and grandchildren who come themselves. Please ask the municipality of the registered domicile.
check-koseki-wide-kinds = Of another municipality we can give only full, closed and former registers. Please ask the municipality of the registered domicile for other certificates.
check-single-self-only = This certificate can be given only to the person in question.
check-lineal-proof = If the registers of this city do not show how you are related, please bring one that does.
check-pension-notice = Please show the pension claim or notice. For pensions the register is free of charge.
check-allowance-notice = Please show the notice of the child rearing allowance. For it the register is free of charge.
check-insurance-notice = Please show the insurance claim or notice. For it the register is free of charge.
check-koseki-wide = The register comes from another municipality; this can take more than an hour.
check-honseki-unknown = The counter will look for it. If you have a residence certificate that shows it, please bring it.
check-whole-life = The counter finds out how many are needed. The fee is an estimate and can change.
