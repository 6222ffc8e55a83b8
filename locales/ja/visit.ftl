# 来庁者の画面のうち、流れにかかわることば
language-own-name = { $name }
card-again = もういちど読む
trouble-title = 申し訳ありません
trouble-again = もういちど試す
kanji-title = 「{ $field }」の漢字は、これでよいですか
kanji-keep = このままでよい
kanji-clerk = 漢字は職員に直してもらう
nothing-chosen = なし
refused-line = { $procedure }：{ $why }
