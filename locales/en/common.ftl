# Words that every face uses.

begin = Start
next = Next
back = Back
quit = Quit
skip = Go on without answering
yes = Yes
no = No
languages = ことば / Language
house-name = Counter without writing
simulated = Simulated
demo-city = This is a sample city. Nothing here is a real procedure.
yen = { $amount } yen

# Where a value comes from.
origin-card = Card
origin-register = Register
origin-typed = Typed
origin-chosen = Chosen
origin-corrected = Corrected by staff
origin-clerk = Staff will check

# Eras.
era-reiwa = Reiwa
era-heisei = Heisei
era-showa = Showa
era-taisho = Taisho
era-meiji = Meiji
era-western = Western

# The life of an application.
state-received = Received
state-confirmed = Confirmed
state-returned = Returned
state-paid = Paid
state-issued = Issued
state-withdrawn = Withdrawn

# The sexes as a card tells them.
sex-male = Male
sex-female = Female
sex-not-applicable = Not stated
sex-unknown = Unknown
