# What the kiosk says when it reads a code that was prepared at home.
prepared-title = The code you prepared at home
prepared-have = { $have } of { $of } read. Please show the next code.
prepared-again = Please show the code.
prepared-skip = Begin without the code
prepared-read = What you prepared at home has been read. Lay down your card to go on from there.
prepared-older = This procedure has changed since you prepared it at home. You will be asked again for what is missing.
prepared-mixed = This code is from another preparation. Counting begins anew with it.
prepared-damaged = Part of the code could not be read. Make your screen bright and show the whole code.
prepared-other-city = This code is for another city or town. It cannot be used here.
prepared-unopened = This code could not be opened. Make it anew on the city’s page, or begin without it.
prepared-nothing = What this code is for is not offered now. Please choose what you came for.
prepared-other-person = The card seems to belong to somebody else than the code. What was prepared has been deleted.
source-home = At home
source-asked = Told
