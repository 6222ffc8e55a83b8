# Words that every face uses.

begin = Simulan
next = Susunod
back = Bumalik
quit = Umalis
skip = Ituloy nang walang sagot
yes = Oo
no = Hindi
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = Counter na walang sulatan
simulated = Simulation
older-mark = Para sa staff: may mali sa settings; ginagamit ang dating bersiyon
demo-city = Halimbawa
list-comma = {", "}
list-colon = {": "}
yen = { $amount } yen

# Where a value comes from.
origin-card = Card
origin-register = Rehistro
origin-typed = Tinype
origin-chosen = Pinili
origin-corrected = Itinama ng staff
origin-clerk = Titingnan ng staff

# Eras.
era-reiwa = Reiwa
era-heisei = Heisei
era-showa = Showa
era-taisho = Taisho
era-meiji = Meiji
era-western = Kanluranin

# The life of an application.
state-received = Natanggap
state-confirmed = Nakumpirma
state-returned = Ibinalik
state-paid = Bayad na
state-issued = Naibigay na
state-withdrawn = Binawi

# The sexes as a card tells them.
sex-male = Lalaki
sex-female = Babae
sex-not-applicable = Hindi nakasulat
sex-unknown = Hindi alam
