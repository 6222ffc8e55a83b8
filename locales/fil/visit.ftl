# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = Basahin ulit
trouble-title = Paumanhin po
trouble-again = Subukan ulit
kanji-keep = Hayaan na lang
kanji-clerk = Ipatama ang kanji sa staff
nothing-chosen = Wala
refused-line = { $procedure }: { $why }
kanji-title = Tama ba ang kanji ng “{ $field }”?
