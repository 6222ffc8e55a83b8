# Words of the visitor's pages that belong to the flow
language-own-name = { $name }
card-again = 再读一次
trouble-title = 非常抱歉
trouble-again = 再试一次
kanji-keep = 就这样
kanji-clerk = 请职员更正汉字
nothing-chosen = 无
refused-line = { $procedure }：{ $why }
kanji-title = “{ $field }”的写法对吗？
