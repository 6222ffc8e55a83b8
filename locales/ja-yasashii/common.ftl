# Words that every face uses.

begin = はじめる
next = つぎへ
back = もどる
quit = やめる
skip = ｜答《こた》えないで｜進《すす》む
yes = はい
no = いいえ
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = ｜書《か》かない｜窓口《まどぐち》
simulated = ｜模擬《もぎ》
older-mark = ｜係員《かかりいん》へ：｜設定《せってい》に｜間違《まちが》いがあります。｜前《まえ》の｜内容《ないよう》で｜動《うご》いています
demo-city = ｜見本《みほん》の｜市《し》
list-comma = ・
list-colon = ：
yen = { $amount }｜円《えん》

# Where a value comes from.
origin-card = カード
origin-register = ｜台帳《だいちょう》
origin-typed = ｜入《い》れた
origin-chosen = ｜選《えら》んだ
origin-corrected = ｜職員《しょくいん》が｜直《なお》した
origin-clerk = ｜職員《しょくいん》が｜見《み》た

# Eras.
era-reiwa = ｜令和《れいわ》
era-heisei = ｜平成《へいせい》
era-showa = ｜昭和《しょうわ》
era-taisho = ｜大正《たいしょう》
era-meiji = ｜明治《めいじ》
era-western = ｜西暦《せいれき》

# The life of an application.
state-received = ｜受《う》け｜付《つ》けた
state-confirmed = ｜確《たし》かめた
state-returned = ｜返《かえ》した
state-paid = ｜払《はら》った
state-issued = ｜渡《わた》した
state-withdrawn = やめた

# The sexes as a card tells them.
sex-male = ｜男《おとこ》
sex-female = ｜女《おんな》
sex-not-applicable = ｜書《か》いていない
sex-unknown = わからない
