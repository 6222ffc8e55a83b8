# The words of the visitor's pages that have to do with their flow.
language-own-name = { $name }
card-again = もういちど｜読《よ》む
trouble-title = すみません
trouble-again = もういちど｜試《ため》す
kanji-title = 「{ $field }」の｜漢字《かんじ》は、これでいいですか
kanji-keep = このままでよい
kanji-clerk = ｜漢字《かんじ》は｜職員《しょくいん》が｜直《なお》す
nothing-chosen = なし
refused-line = { $procedure }：{ $why }
