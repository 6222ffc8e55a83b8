# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = 再讀一次
trouble-title = 非常抱歉
trouble-again = 再試一次
kanji-keep = 維持原樣
kanji-clerk = 請職員更正漢字
nothing-chosen = 無
refused-line = { $procedure }：{ $why }
kanji-title = 「{ $field }」的寫法對嗎？
