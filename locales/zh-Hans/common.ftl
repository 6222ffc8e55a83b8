# Words that every face uses.

begin = 开始
next = 下一步
back = 返回
quit = 退出
skip = 不回答，继续
yes = 是
no = 否
# For somebody who cannot read this page: in the other language.
languages = Language
house-name = 免填写窗口
simulated = 模拟
older-mark = 致职员：设定有误，正在使用以前的内容
demo-city = 样本市
list-comma = 、
list-colon = ：
yen = { $amount }日元

# Where a value comes from.
origin-card = 卡
origin-register = 台账
origin-typed = 输入
origin-chosen = 选择
origin-corrected = 职员已更正
origin-clerk = 由职员确认

# Eras.
era-reiwa = 令和
era-heisei = 平成
era-showa = 昭和
era-taisho = 大正
era-meiji = 明治
era-western = 公历

# The life of an application.
state-received = 已受理
state-confirmed = 已确认
state-returned = 已退回
state-paid = 已缴费
state-issued = 已发放
state-withdrawn = 已撤回

# The sexes as a card tells them.
sex-male = 男
sex-female = 女
sex-not-applicable = 未记载
sex-unknown = 不明
