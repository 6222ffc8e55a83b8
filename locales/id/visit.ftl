# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = Baca lagi
trouble-title = Mohon maaf
trouble-again = Coba lagi
kanji-keep = Biarkan seperti ini
kanji-clerk = Minta petugas memperbaiki kanji
nothing-chosen = Tidak ada
refused-line = { $procedure }: { $why }
kanji-title = Apakah kanji “{ $field }” sudah benar?
