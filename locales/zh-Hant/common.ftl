# Words that every face uses.

begin = 開始
next = 下一步
back = 返回
quit = 退出
skip = 不回答，繼續
yes = 是
no = 否
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = 免填寫櫃檯
simulated = 模擬
older-mark = 致職員：設定有誤，正在使用以前的內容
demo-city = 樣本市
list-comma = 、
list-colon = ：
yen = { $amount }日圓

# Where a value comes from.
origin-card = 卡
origin-register = 台帳
origin-typed = 輸入
origin-chosen = 選擇
origin-corrected = 職員已更正
origin-clerk = 由職員確認

# Eras.
era-reiwa = 令和
era-heisei = 平成
era-showa = 昭和
era-taisho = 大正
era-meiji = 明治
era-western = 西元

# The life of an application.
state-received = 已受理
state-confirmed = 已確認
state-returned = 已退回
state-paid = 已繳費
state-issued = 已發放
state-withdrawn = 已撤回

# The sexes as a card tells them.
sex-male = 男
sex-female = 女
sex-not-applicable = 未記載
sex-unknown = 不明
