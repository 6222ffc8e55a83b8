# What the kiosk says aloud, beside what it shows. Short sentences; a listener cannot look back.

# The five keys.
voice-begins = This kiosk now speaks.
voice-keys =
    The up and down keys move, OK in the middle chooses.
    Up at the first place says the page again.
voice-place = { $at } of { $of }
voice-sheet = Page { $at } of { $of }
voice-last = This is the last one.
voice-chosen = chosen
voice-not-chosen = not chosen
voice-taken = chosen now
voice-taken-off = taken off
voice-not-needed = not needed
voice-plain = { $text }
voice-plain-choice = Choose
voice-number = Your number is { $number }
    .voice = Your number is { $number }. Once more: { $number }.

# Boards and pads.
voice-pad = The digits lie as on a telephone.
voice-pin =
    The digits lie as on a telephone.
    You always start on the 5 in the middle.
voice-pin-key = A digit
voice-pin-typed =
    { $n ->
        [one] One digit entered, { $n } so far.
       *[other] One digit entered, { $n } so far.
    }
voice-pin-erased = One digit erased, { $n } left.
voice-pin-full = Four digits are in. Please press Enter.
voice-board-kana = The column of ア is at the right, カ is to its left.
voice-board-latin = As on a keyboard: Q is at the top left.
voice-date = Enter the era, then year, month and day.
voice-date-whole = The date is complete.
voice-part = Next: { $part }.
voice-so-far =
    { $n ->
        [one] { $n } character so far
       *[other] { $n } characters so far
    }
voice-empty = Nothing is entered.
voice-one-erased = One erased.
voice-not-taken = That did not fit.
voice-key-voiced = Voicing mark
voice-key-half-voiced = Half voicing mark
voice-key-hyphen = Hyphen
voice-key-apostrophe = Apostrophe
voice-key-stop = Full stop
voice-key-long = Long vowel
voice-key-dot = Middle dot

# Checking.
voice-own = not read aloud
voice-own-first =
    Names and the like are read only if you choose so.
    People near you may hear them.
voice-aloud = Aloud
    .voice = Read my answers aloud
voice-aloud-off = Skip
    .voice = Do not read my answers
voice-aloud-now = Your answers are read aloud.
voice-aloud-no-more = Your answers are not read.
voice-source-card = from the card
voice-source-typed = typed
voice-source-chosen = chosen
voice-change = OK to change

# What is the same on every page.
voice-languages = Choose a language
voice-language =
    { $tag ->
        [ja] Japanese
        [ja-yasashii] Plain Japanese
        [en] English
        [vi] Vietnamese
        [zh-Hans] Chinese, simplified
        [zh-Hant] Chinese, traditional
        [ne] Nepali
        [ko] Korean
        [id] Indonesian
        [fil] Filipino
        [my] Burmese
       *[other] { $name }
    }
voice-larger = Size of text
voice-text-size = Text is at { $percent }%.
voice-contrast = The screen is now white on black.
voice-contrast-back = The screen has its colours again.
voice-low = The page is lowered.
voice-low-back = The page is raised again.

# The voice itself.
voice = Voice
voice-mute = Mute
voice-on = Use the voice
voice-off = Stop the voice
voice-again = Again
voice-pause = Pause
voice-settings = Options
    .voice = Voice settings
voice-settings-title = Voice settings
voice-pace = Change the speed
voice-pace-ordinary = The speed is ordinary.
voice-pace-slow = The speed is slow.
voice-pace-fast = The speed is fast.
voice-louder = Change the volume
voice-volume = The volume is { $n } of { $of }.
voice-hide = Hide the screen
voice-show = Show the screen
voice-hidden = The screen is hidden.
voice-shown = The screen is shown.
voice-caption-own = (as on the screen)

# Addresses and names.
voice-board-letters = Digits are in the top row. Below it the keys lie as on a keyboard.
voice-columns = How its name begins. ア is at the right end.
voice-other-board = The other board
voice-reveal = Show or hide names and addresses on the screen
