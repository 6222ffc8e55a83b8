# What `kakanai check` and the staff's screens say about a city's folder.

check-cmd-clean = { $city }: no mistakes. { $procedures } procedures, { $events } life events, { $fields } fields, { $fees } fees, { $rules } rules; { $scenarios } scenarios came out as they are written.
check-cmd-mistakes = { $city }: { $count ->
    [one] 1 mistake. Nothing of this folder is loaded until it is mended.
   *[other] { $count } mistakes. Nothing of this folder is loaded until they are mended.
}
check-cmd-instead = → { $mend }
check-cmd-unverified = { $count ->
    [one] 1 fact is not verified yet; set verified = true once somebody of the city has confirmed it:
   *[other] { $count } facts are not verified yet; set verified = true once somebody of the city has confirmed them:
}
check-cmd-unsaid = { $language } lacks { $count } texts and says them in { $beneath } ({ $some } …).
check-cmd-uncovered = { $count ->
    [one] 1 procedure lacks a scenario in which it comes about, or one in which it does not:
   *[other] { $count } procedures lack a scenario in which they come about, or one in which they do not:
}
check-cmd-fact-convenience = convenience store, { $id } ({ $yen } yen): { $source }
check-cmd-fact-counter = counter { $id }: { $source }
check-cmd-fact-fee = fee { $id } ({ $yen } yen): { $source }
check-cmd-fact-link = link { $id }: { $source }
check-cmd-links = { $count ->
    [one] 1 link is not shown to visitors:
   *[other] { $count } links are not shown to visitors:
}
check-cmd-link-unchecked = link { $id }: nobody has written when it was looked at
check-cmd-link-stale = link { $id }: looked at { $days } days ago; open it, and write checked_on anew
check-cmd-link-ahead = link { $id }: checked_on is a day to come
check-cmd-link-address = link { $id }: its address cannot be used
check-cmd-fact-procedure = procedure { $id }: { $source }
check-cmd-no-folder = There is no folder “{ $name }”, and no built-in city of that name. Built in: { $known }.
check-cmd-other-city = The folder is now that of city { $now }, while { $was } is running. Close every face and start again.
check-cmd-unreadable = { $file } cannot be read: { $why }.

## What a value is

type-flag = a yes or no
type-number = a number
type-quoted = a text
type-choice = a choice field
type-choices = a field of several choices
type-list = a list
type-empty = an empty text
type-day = a date
type-table = a table

## What is wrong in a file

mistake-toml = This is not TOML: { $why }.
mistake-file = This file is none that a city’s folder has.
mistake-base = There is no built-in city “{ $name }” to build on.
mistake-no-file = This file is missing.
mistake-missing = “{ $key }” is missing.
mistake-key = Nothing is called “{ $name }” here.
mistake-type = “{ $key }” cannot be { $found }.
mistake-language = There is no language “{ $name }”.
mistake-choice = A choice is neither a text nor a table.
mistake-twice = “{ $name }” stands here for the second time.
mistake-kebab = An id has small letters, digits and hyphens, and begins with a letter.
mistake-snake = A field’s name has small letters, digits and underscores, begins with a letter, and is none of the built-in names.
mistake-upper = This has one to eight capital letters and digits.
mistake-city-code = This is not a municipality’s code: six digits, the last of them a check digit.
mistake-band = A band is one capital letter.
mistake-keep = That many days are too few or too many.
mistake-offer-help = That many seconds until help is offered are too few or too many.
mistake-band-twice = The band { $band } is taken: two kiosks would give the same numbers.
mistake-fee-code = A fee’s code has two or three digits.
mistake-same-day = Two versions of “{ $id }” begin on the same day.
mistake-overlap = The next version begins on { $day }, before this one ends.
mistake-until = This version ends before it begins.
mistake-for-self = The first shared field must be “for_self”, yes or no: every visit asks it first.
mistake-procedure = No file in procedures/ describes “{ $name }”.
mistake-not-offered = “{ $id }” is described here, but nothing offers it.
mistake-form = There is no form “{ $name }”.
mistake-counter = There is no counter “{ $name }”.
mistake-link = There is no link “{ $name }”.
mistake-link-unchecked = A verified link must say when it was looked at.
mistake-field = There is no shared field “{ $name }”.
mistake-uses = The shared field “{ $field }” depends on “{ $needed }”, which this procedure does not use.
mistake-kind = There is no kind of field “{ $name }”.
mistake-no-choices = There is nothing to choose from.
mistake-choices = A field of this kind has no choices.
mistake-limit = Only numbers have limits.
mistake-no-limits = A number needs limits.
mistake-limits = The most is below the least.
mistake-card = A card does not tell “{ $name }”.
mistake-card-kind = The card’s answer does not fit a field of this kind.
mistake-reading = This reading cannot be used.
mistake-preset = This is no answer to this field.
mistake-preset-id = The preset “{ $id }” is none of the choices.
mistake-effect = There is no effect “{ $name }”.
mistake-fee = There is no fee “{ $name }”.
mistake-fee-later = The fee { $code } begins later than this procedure.
mistake-qty = “{ $name }” is no number field of this procedure.
mistake-reason = The fee cannot be waived for “{ $name }”.
mistake-message = There are no words “{ $id }” in the language “{ $language }”.
mistake-host = This is not a host.
mistake-url-ascii = The address is too long for a QR code, or has characters that do not fit into one.
mistake-url-https = The address does not begin with https://.
mistake-url-host = The address has no plain host.
mistake-url-allowed = Nobody has allowed this host.
mistake-url-look-alike = A host with xn-- can be made to look like another one.
mistake-url-onward = The address sends on to another one.
mistake-link-days = That is too soon or too late to look at a link again.
mistake-section = There is no section “{ $name }”.
mistake-procedure-kind = There is no kind of procedure “{ $name }”.
mistake-first-day = “{ $name }” does not say whether the first day counts.
mistake-closed = “{ $name }” does not say what happens on a closed day.
mistake-days = Only dates have days.
mistake-no-days = A date needs the earliest and the latest day.
mistake-days-order = The earliest day is after the latest, or more than 150 years away.
mistake-by-hand = A box that is filled in by hand can hold no value.
mistake-rows = There is no row group “{ $name }”.
mistake-rows-count = “{ $name }” is no shared number field that could count rows.
mistake-deadline = This procedure has no deadline “{ $name }”.
mistake-deadline-from = “{ $name }” is no date that this procedure uses.
mistake-deadline-span = A deadline has days, months, or the end of the month: exactly one of them.
mistake-month-day = This is no day of a year.
mistake-closing = A closing has either from and until, or one day.
mistake-event = No file in life-events/ describes “{ $name }”.
mistake-otherwise = Nothing says why this procedure is not needed when none of the conditions holds.
mistake-otherwise-never = This reason is never said: one of the conditions above always holds.
mistake-gives = Nothing says what answer is given.
mistake-gives-from = This life event does not ask “{ $name }”.
mistake-gives-kind = An answer to this question is no answer to what it is given to.
mistake-nothing-offered = Nothing is offered.

## What is wrong in a rule

mistake-rule-empty = The rule is empty.
mistake-rule-long = The rule is too long.
mistake-rule-character = “{ $character }” cannot stand in a rule like this.
mistake-rule-double = The same sign stands twice.
mistake-rule-syntax = The rule is unfinished, or something in it is out of place.
mistake-rule-name = Rules know no “{ $name }”.
mistake-rule-unseen = “{ $name }” is personal data; rules cannot look at it.
mistake-rule-unused = This procedure does not use the shared field “{ $name }”.
mistake-rule-unasked = This life event does not ask the shared field “{ $name }”.
mistake-rule-not-yes-no = The rule is { $type }; it must be a yes or no.
mistake-rule-type = This is { $found }; { $wanted } is needed here.
mistake-rule-unlike = { $left } and { $right } cannot be compared.
mistake-rule-id = “{ $id }” is none of the field’s choices.
mistake-rule-refused = “{ $text }” is not allowed in rules.

## What to write instead

mend-write = Write: { $text }
mend-one-of = Write one of: { $list }
mend-none-known = There is none yet; describe one first, or take this out.
mend-toml = See the line: a quotation mark, bracket or equals sign is missing or too much.
mend-file = Keep city.toml, menus.toml, fields.toml, and the files under fields/, procedures/, life-events/ and scenarios/; take other .toml files out.
mend-no-file = Add it; the folder of another city shows how it looks.
mend-twice = Give each its own name, or take one out.
mend-kebab = Write it like this: my-number
mend-snake = Write it like this: requester_name
mend-reason = Write it like this: N104
mend-kiosk = Write it like this: K01
mend-city-code = Write it like this: 402311
mend-band = Write it like this: "A"
mend-keep = Write a number of days from { $from } to { $to }.
mend-offer-help = Write seconds from { $from } to { $to }; usual = 0 where help is never offered.
mend-band-twice = Give every kiosk a letter of its own, other than the hub’s.
mend-fee-code = Write it like this: "101"
mend-same-day = Let the newer one begin later, or take one out.
mend-until = Write a day after valid_from, or leave it out.
mend-for-self = Put the field for_self, of kind yes-no, at the beginning of fields.toml.
mend-not-offered = Add it to a menu in menus.toml (or to “offers” in city.toml), or take the file out.
mend-uses = Add “{ $needed }” to uses.
mend-choices = List the choices of a choice or choices field, and of no other.
mend-limit = Write min and max for a number, min not above max, and for no other kind.
mend-reading = reading belongs to a name field and names a kana field of the same list.
mend-card-kind = name and address fit a kanji, name or address field, birth a birth field, sex a choice field.
mend-preset = Write true, a number within the limits, one of the choices, a list of choices, or "" for an optional text.
mend-fee-later = Add a version of the fee that begins on { $day } or earlier.
mend-message = Add { $id } to catalogue.ftl of every language.
mend-link-unchecked = Write checked_on with the day on which somebody looked, or take verified out.
mend-host = Write it like this: forms.example.jp, or *.example.jp
mend-url-ascii = Use plain letters and signs, at most 200; %-encode others.
mend-url-https = Write the address with https://
mend-url-host = Write the host in small letters, without user and port.
mend-url-allowed = Use a host under myna.go.jp or lg.jp, or add it to link_hosts in city.toml.
mend-url-look-alike = Use a host of plain letters and digits.
mend-url-onward = Write the address of the page itself, without redirect=, url= or //.
mend-rule-empty = Write a condition, or leave the line out: without one it always holds.
mend-rule-long = Make it short: at most 2,000 characters and 16 nested brackets.
mend-rule-ternary = Write both cases with && and ||.
mend-rule-member = Write one name, such as requester_birth; a whole number has no point.
mend-rule-arithmetic = Only + and - are known.
mend-rule-character = Write names, numbers, quoted ids, and the signs && || ! == != < <= > >= + - in.
mend-rule-double = Write it once, or put brackets between.
mend-rule-syntax = See that brackets and quotation marks are closed and something follows every && and ||.
mend-rule-choice = Compare it: { $field } == '…'
mend-rule-choices = Ask for one of them: '…' in { $field }
mend-rule-not-yes-no = Compare it with == or another sign.
mend-rule-unlike = Compare two of the same kind: a choice field with a quoted id, a number with a number.
mend-rule-in = Write choice in ['a', 'b'], 'a' in choices, or number in [1, 2].
mend-rule-list = Write a list of quoted ids, or of whole numbers, with at least one in it.
mend-rule-literal = Write true, false, a whole number or a quoted id.
mend-rule-subset = Write && || ! == != < <= > >= in + - or size(…) only.
mend-rule-unseen = Ask a choice or yes-no field instead; age, by_card and resident are known.
mend-rule-unused = Add “{ $name }” to uses.
mend-days = Write days = [-14, 60] for a date (from 14 days ago to 60 days ahead), and for no other kind.
mend-by-hand = Take the preset out.
mend-deadline-span = Write days = 14, or months = 3, or end_of_month = true.
mend-month-day = Write it like this: "12-29"
mend-closing = Write from = "12-29" and until = "01-03", or day = 2026-08-14.
mend-otherwise = Write otherwise = "…" with the reason, or leave out the “when” of one condition.
mend-otherwise-never = Take it out, or give the condition a “when”.
mend-gives = Write value = "…" or from = "…", one of them.
mend-gives-kind = Name a question of the same kind whose limits are within those of this field.
mend-rule-unasked = Add “{ $name }” to asks.

## Scenarios

mistake-answer = This is no way to write an answer.
mistake-no-answer = This is no answer to “{ $field }”.
mistake-is = There is no outcome “{ $name }”.
mend-answer = Write true, a number, "a text", ["…"] or a date, as the kind of the field needs it.
scenario-differs = { $procedure }: “{ $what }” is written as “{ $wanted }”, the rules make it “{ $found }”.
scenario-more = { $procedure } is needed as well, which is not written down ({ $because }).
scenario-law = Look at { $law }, then mend the rules or the scenario.

## What a whole catalogue still has wrong

finding-unused = No procedure and no life event uses this shared field.
finding-never-asked = This question is never asked: its condition cannot hold.
finding-never-offered = This choice is never offered.
finding-nothing-offered = There are cases in which nothing can be chosen ({ $case }).
finding-check-never = This check never applies.
finding-fee-never = This fee is never due.
finding-waiver-never = This waiver never applies.
finding-deadline-never = This deadline never applies.
finding-reason-never = This reason is never said: a condition above always holds first, or its own cannot hold.
finding-always-refused = This procedure is refused in every case.
mend-finding-unused = Add it to uses of a procedure or asks of a life event, or take it out.
mend-finding-rule = Look at the condition again, or take it out.
mend-finding-nothing-offered = Add a choice that is offered then, or give the question itself a “when”.
mend-finding-always-refused = Look at the conditions of the checks with effect = "refuse".
finding-form-broken = This form cannot be set ({ $with }): { $why }
finding-form-pages = This form takes { $pages } pages ({ $with }).
finding-form-overflow = Page { $page }, { $x } mm from the left and { $y } mm from the top: “{ $text }” { $over } ({ $with }).
over-page = leaves what can be printed
over-rule = runs over a rule
over-text = runs over another text
over-picture = runs over a picture
over-cut = is cut off
over-told = has no place
mend-finding-form-broken = Mend that line; compare it with a form that works.
mend-finding-form-overflow = Widen the cell, set the text smaller, or take fields out.
