# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = What you need
step-card = Reading the card
step-questions = Questions
step-check = Checking
step-done = Done
step-at = { $at } / { $of }  { $name }

# Start.
start-title =
    Apply without
    filling in forms
start-hint = Touch the screen to start
    .voice = Press OK to start.
start-way-choose = Choose what you need
start-way-card = Put your card down
start-way-number = Take a number
larger = Larger
larger-still = Larger
larger-back = Smaller
contrast = Contrast
contrast-back = Colours
low = Lower page
low-back = Raise page
languages-title = Choose your language
languages-start = Language

# What for.
purpose-title = What do you need today?
purpose-hint = Choose as many as you like. You apply for all of them at once.
purpose-online = Apply online
purpose-none-chosen = Please choose at least one, then press “Next”.
whom-title = Who is it for?
whom-self = For me
whom-self-example = I am the person it is about
whom-other = For someone else
whom-other-example = Family, or someone who asked me

# The card.
card-title =
    Put your My Number
    Card on the reader
card-hint = Leave it there and wait a moment.
card-none = No card, or it cannot be read
card-looking =
    Looking at your card.
    Please leave it there.
card-read-note = What is read
card-unread-note = What is not read
card-trouble-phone = Phones cannot be read here. Please use the card itself.
card-trouble-licence = This is a driving licence. Please use your My Number Card.
card-trouble-residence = This is a residence card. Please use your My Number Card.
card-trouble-other = This card cannot be read. Please use your My Number Card.
card-trouble-removed = The card was taken away too soon. Please put it in the middle of the reader again.
card-trouble-torn = The card could not be read. Please lift it and put it down again.
card-trouble-reader = The card reader is not working. Please call staff or type by hand.
card-trouble-blocked = The PIN of this card is blocked. The counter can help. You can go on by typing.
card-trouble-last-try = One more wrong PIN would block this card. Please do not try here: call staff or type by hand.
card-expired = This card expired on { $date }. You can go on by typing.
card-by-hand = Type by hand
card-expired-continue = Go on by typing

# Consent.
consent-title = We will read this from your card
consent-hint = It is used only to fill in your application.
consent-yes = Read my card
consent-no = Do not read
consent-read-name = Name
consent-read-address = Address
consent-read-birth = Date of birth
consent-read-sex = Sex
consent-unread-number = My Number (12 digits)
consent-unread-photo = Photograph
consent-unread-certificates = Digital certificates

# The PIN.
pin-title =
    Enter your
    4-digit PIN
pin-hint =
    { $tries ->
        [one] The PIN you set when you got the card. { $tries } wrong try left before it is blocked.
       *[other] The PIN you set when you got the card. After { $tries } wrong tries it is blocked.
    }
pin-wrong =
    { $tries ->
        [one] That PIN is not right. You have { $tries } try left.
       *[other] That PIN is not right. You have { $tries } tries left.
    }
pin-forgotten = I do not know my PIN
pin-reading =
    Reading your card.
    Please do not move it.

# Boards and pads.
keys-hint-kana = Type in katakana.
keys-hint-latin = Type it as on your residence card or passport.
keys-hint-digits = Press the digits.
keys-hint-phone = A number where we can reach you in the daytime.
keys-empty = Nothing has been typed yet.
keys-out-of-range = Please enter a number from { $min } to { $max }.
keys-not-a-day = There is no such date. Please check year, month and day.
keys-future = That date has not come yet. Please check year, month and day.
keys-phone-short = Digits are missing. Please include the area code.
unit-copies = copies
key-erase = Erase
key-voiced = ゛
key-half-voiced = ゜
key-small = Small
key-space = Space
key-enter = Enter
keys-typed = What you typed
date-year = Year
date-month = Month
date-day = Day
date-age = Age { $age }

# Check.
check-title = Please check your answers
check-hint = Press “Change” beside anything that is not right.
    .voice = Press OK on anything that is not right.
check-submit = Apply
check-change = Change
check-bring = To show at the counter
check-free = There is no fee
check-total = Fee { $total } yen
source-card = Card
source-typed = Typed
source-chosen = Chosen
source-clerk = Staff
clerk-kanji = Staff will fill in the kanji
sheet = { $at } / { $of }
sheet-next = More
sheet-previous = Before

# Online.
online-title = You can also apply online
online-hint =
    Scan the code with your phone.
    This alone does not finish your application.
refused-title = This kiosk cannot take this
refused-hint = Staff at the counter will help you with it.
refused-continue = Go on with the others
refused-end = Go to the counter

# Handing in.
working-title =
    Handing in your application.
    Please wait a moment.
trouble-disk = Your application could not be saved. What you typed is kept. Please call staff.
trouble-no-number = No number could be taken. What you typed is kept. Please call staff.

# Done.
done-title = Your application is in
done-number = Your number
done-wait = Please wait at { $counter }, { $name }
done-caption-qr =
    For the register,
    after the check
done-slip-printed = Your slip is printed. Please take it.
done-slip-printing = Your slip is being printed
done-slip-paper = The printer has no paper. Please note or photograph your number.
done-slip-cover = The printer is open. Please note or photograph your number.
done-slip-printer = The slip could not be printed. Please note or photograph your number.
done-take-card = Please take your card
done-spared-label = Not written by hand
done-spared = { $fields } fields, { $n } characters
done-finish = Finish
done-to-pay =
    Pay at the register
    after the check.
done-nothing-to-pay = There is nothing to pay.
done-bring = To show at the counter

# Help.
help-button = Call staff
help-calling = Calling staff
help-called = Staff are coming
help-called-hint =
    { $desks ->
        [one] Please wait here. { $desks } counter has your call.
       *[other] Please wait here. { $desks } counters have your call.
    }
help-calling-hint = Please wait a moment.
help-nobody = The call cannot get through now
help-nobody-hint = Please speak to staff at the nearest counter.
help-close = Back to the page
staff-here = Staff: press here
staff-code-title = Enter the staff code
staff-code-hint = The six digits on the screen at the desk.
staff-code-asking = Checking
staff-code-short = Enter six digits.
staff-code-wrong = This code does not count here. Get another one at the desk.
staff-code-wait = Too many wrong codes. Please wait { $seconds } seconds.
staff-code-away = The reception server does not answer: the code cannot be checked now.
helper-here = { $name } of our staff is helping you.
helping-by = Staff: { $name }
helping-button = Staff helping
helping-title = { $name } of our staff is helping
helping-hint = What was entered stays. When the help ends, the visitor goes on alone.
helping-on = Go on
helping-over = End the help
offer-title = Shall we help you?
offer-hint = Somebody comes to you and goes through it with you. What you entered stays.
offer-no = No, thank you

# Leaving.
quit-title = Do you want to quit?
quit-hint = What you have entered will be erased.
quit-yes = Quit
quit-no = Go on
idle-title = Are you still there?
idle-seconds =
    { $seconds ->
        [one] In { $seconds } second everything is erased and the first page comes back.
       *[other] In { $seconds } seconds everything is erased and the first page comes back.
    }
idle-stay = I am here

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = Show the simulated cards
drawer-close = Hide
drawer-empty = Nothing lies on the reader
drawer-lies = On the reader: { $card }

# Menus, life events and their lists.
purpose-menus-hint = Touch what comes closest. You can choose several.
purpose-chosen = { $n ->
    [one] 1 chosen. You can go on choosing.
   *[other] { $n } chosen. You can go on choosing.
}
menu-hint-events = Touch what applies to you.
plan-title = What needs to be done
plan-hint = What is ticked is prepared here today. Touch a line to take it off.
plan-needed = { $n } needed
plan-later = { $n } later
plan-not-needed = { $n } not needed
plan-by = by { $date }
plan-explained = At the counter
plan-prepare = Prepare what is ticked
plan-print = Print the list
plan-none-chosen = Nothing is chosen to be prepared. You can print the list and take it home.
list-printing = The list is being printed.
list-printed = The list is printed. Please take it.
list-not-printed = The list could not be printed. Please call a member of staff.
guide-title = This is done at the counter
guide-hint = There is nothing to prepare here. Please see what to bring, and come to the counter.
guide-end = Finish
deadline-line = { $what } (by { $date })
renewal-title = Shall we prepare the renewal of your card as well?
renewal-soon = This card is valid until { $date }. It can be renewed from three months before. There is no fee.
renewal-over = This card expired on { $date }. It can be renewed. There is no fee.
renewal-yes = Prepare the renewal too
renewal-no = Not today
renewal-no-example = Go on with the rest
check-remarks-title = Deadlines and what to bring
online-convenience = Stores: { $yen } yen
keys-too-late = This date is too far ahead. Please check year, month and day.
keys-too-early = This date is too long ago. Please check year, month and day.
done-bring-many = { $n } things. They are printed on your slip.

# Addresses and names by touch.
leave-to-clerk = Leave it to staff
address-how-title = How would you like to enter the address?
address-how-hint = By postcode, or from a list.
address-by-postcode = By postcode
address-here = From the towns of { $city }
address-elsewhere = From another city
address-postcode-title = Enter the postcode
address-postcode-hint = Seven digits.
postcode-short = Digits are missing. A postcode has seven.
postcode-unknown = This postcode is not known. You can go back and choose from the list.
address-match-title = Which town is it?
address-match-hint = This postcode stands for several towns.
address-region-title = Which region is it in?
address-prefecture = { $prefecture }
address-prefecture-title = Choose the prefecture
region-north = Hokkaido, Tohoku
region-kanto = Kanto
region-middle = Chubu
region-kinki = Kinki
region-west = Chugoku, Shikoku
region-south = Kyushu, Okinawa
address-city-title = Choose the city
address-city-hint = Start with how its name is read.
address-town-title = Choose the town
address-town-hint = Start with how its name is read.
address-no-town = No town name
address-block-title = Enter the house number
address-block-hint = “1-2-3” is fine for 1丁目2番3号.
address-no-block = No number
address-building-title = Building and room number
address-building-hint = If there is none, just go on.
board-letters = ABC 123
board-kana = Katakana
name-family-reading-title = How is the family name read?
name-family-reading-hint = Type it in katakana, then pick the kanji.
name-given-reading-title = How is the given name read?
name-given-reading-hint = Type it in katakana, then pick the kanji.
name-family-title = Which is the family name?
name-family-hint = If it is not here, press “Kanji by kanji”.
name-given-title = Which is the given name?
name-given-hint = If it is not here, press “Kanji by kanji”.
name-family-pieces-title = Pick the family name kanji by kanji
name-family-pieces-hint = To take the last one off, press “Back”.
name-given-pieces-title = Pick the given name kanji by kanji
name-given-pieces-hint = To take the last one off, press “Back”.
name-by-pieces = Kanji by kanji

# Nobody reads along.
masked = ●●●●●●
check-show = Show
check-hide = Hide
