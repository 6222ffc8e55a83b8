# Words that every face uses.

begin = はじめる
next = 次へ
back = もどる
quit = やめる
skip = 答えずに進む
yes = はい
no = いいえ
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = 書かない窓口
simulated = 模擬
older-mark = 係員の方へ：設定に誤りがあり、前の内容で動いています
demo-city = 見本の市
list-comma = ・
list-colon = ：
yen = { $amount }円

# Where a value comes from.
origin-card = カード
origin-register = 台帳
origin-typed = 入力
origin-chosen = 選択
origin-corrected = 職員が訂正
origin-clerk = 職員が確認

# Eras.
era-reiwa = 令和
era-heisei = 平成
era-showa = 昭和
era-taisho = 大正
era-meiji = 明治
era-western = 西暦

# The life of an application.
state-received = 受付済み
state-confirmed = 確認済み
state-returned = 差戻し
state-paid = 支払い済み
state-issued = 交付済み
state-withdrawn = 取下げ

# The sexes as a card tells them.
sex-male = 男
sex-female = 女
sex-not-applicable = 記載なし
sex-unknown = 不明
