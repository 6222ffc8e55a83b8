# Words that every face uses.

begin = Start
next = Next
back = Back
quit = Quit
skip = Go on without answering
yes = Yes
no = No
# For somebody who cannot read this page: in the other language.
languages = ことば
house-name = Write-free counter
simulated = Simulated
older-mark = For staff: the settings have mistakes; the version before them is in use
demo-city = Sample city
list-comma = {", "}
list-colon = {": "}
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
