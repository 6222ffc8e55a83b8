# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = Read it again
trouble-title = We are sorry
trouble-again = Try again
kanji-title = Is “{ $field }” written correctly?
kanji-keep = Keep it as it is
kanji-clerk = Ask a clerk to correct the kanji
nothing-chosen = None
refused-line = { $procedure }: { $why }
