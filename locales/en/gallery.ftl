# Sample words for the gallery: what a city's own words look like on each page, the longest ones among them.
gallery-resident = Copy of your residence record
gallery-resident-example = Proof of address, household
gallery-seal = Seal registration certificate
gallery-seal-example = Car, property, loan
gallery-tax = Income and tax certificate
gallery-tax-example = Nursery, scholarship, dependants
gallery-family = Family register certificate
gallery-family-example = Inheritance, passport, pension
gallery-moving = Moving house
gallery-moving-example = Into, within or out of the city
gallery-child = Children and birth
gallery-child-example = Allowance, medical card, nursery
gallery-insurance = National Health Insurance
gallery-insurance-example = Joining, leaving, premiums
gallery-ask-scope = Whose residence record do you need?
gallery-ask-scope-hint = If you choose “some members”, we ask for the names next.
gallery-scope-all = The whole household
gallery-scope-some = Some members of the household
gallery-scope-removed = A removed record (someone who moved away or died)
gallery-ask-purpose = What will you use it for?
gallery-purpose-1 = For my employer
gallery-purpose-2 = For a pension
gallery-purpose-3 = Driving licence, car registration
gallery-purpose-4 = For a school or nursery
gallery-purpose-5 = For a bank or loan
gallery-purpose-6 = For a court or legal office
gallery-purpose-7 = For something else
gallery-ask-shown = What should be shown on it?
gallery-shown-1 = Head of household and relationship
gallery-shown-2 = Registered domicile
gallery-shown-3 = Residence card number
gallery-ask-question = Have you lived in the city for more than six months?
gallery-ask-kana = How is your name read? (katakana)
gallery-ask-latin = What is your name in Latin letters?
gallery-ask-copies = How many copies of the residence record?
gallery-ask-phone = What is your phone number?
gallery-ask-birth = When were you born?
gallery-ask-birth-hint = Choose the calendar, then press the digits.
gallery-field-name = Name
gallery-field-kana = Reading
gallery-field-address = Address
gallery-field-birth = Date of birth
gallery-field-phone = Phone number
gallery-field-purpose = What it is for
gallery-field-shown = Shown on it
gallery-copies =
    { $n ->
        [one] { $n } copy
       *[other] { $n } copies
    }
gallery-bring-id = Identification (My Number Card or driving licence)
gallery-bring-proxy = A letter of proxy
gallery-refused = Seal registration certificate: without the registration card it cannot be issued for someone else.
gallery-name = 見本　花子
gallery-kana = ミホン　ハナコ
gallery-kana-long = ミホンハナコノスケエモン　クリスティーナマリアアンジェリカ
gallery-address = 福岡県那珂川市西隈一丁目1番1号　見本ハイツ西隈弐番館　1203号室
gallery-birth = 1990-04-01 (平成2年4月1日)
gallery-field-copies = Copies

# Entering by touch.
gallery-city = 那珂川市
gallery-city-whole = 福岡県那珂川市
gallery-town-whole = 福岡県那珂川市観晴が丘
gallery-block = 12丁目34番地5
gallery-building = 203
gallery-reading = ワタナベ
gallery-family-name = 小鳥遊
