# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = 选择事项
step-card = 读取卡片
step-questions = 回答问题
step-check = 核对
step-done = 完成
step-at = { $at } / { $of }　{ $name }

# Start.
start-title =
    不用填表，
    就能办手续
start-hint = 请触摸屏幕，开始办理
start-way-choose = 选择要办的事
start-way-card = 放上卡片
start-way-number = 领取号码
larger = 大字
larger-still = 更大
larger-back = 恢复大小
contrast = 黑白
contrast-back = 恢复颜色
low = 降低画面
low-back = 恢复画面
languages-title = 请选择语言
languages-start = 语言

# What for.
purpose-title = 您今天要办什么？
purpose-hint = 可以选多项，一次一起申请。
purpose-online = 在线申请
purpose-none-chosen = 请至少选择一项，然后按“下一步”。
whom-title = 为谁办理？
whom-self = 为自己办
whom-self-example = 本人在此办理
whom-other = 为他人办
whom-other-example = 为家人，或受人委托

# The card.
card-title =
    请把个人编号卡
    放在读卡台上
card-hint = 请放着不动，稍等片刻。
card-none = 没有卡，或读不出来
card-looking =
    正在确认卡片。
    请不要移动。
card-read-note = 读取的内容
card-unread-note = 不读取的内容
card-trouble-phone = 这里不能读取手机。请放上卡片。
card-trouble-licence = 这是驾驶执照。请放上个人编号卡。
card-trouble-residence = 这是在留卡。请放上个人编号卡。
card-trouble-other = 这张卡不能读取。请放上个人编号卡。
card-trouble-removed = 卡片中途离开了。请再放到读卡台正中间。
card-trouble-torn = 没能读取卡片内容。请拿起来，再放一次。
card-trouble-reader = 读卡器无法使用。请呼叫职员，或手动输入。
card-trouble-blocked = 这张卡的密码已被锁定，窗口可以解锁。您可以手动输入，继续办理。
card-trouble-last-try = 密码再错1次就会被锁定。请不要在这里输入，请呼叫职员，或手动输入。
card-expired = 这张卡的有效期到 { $date } 为止，已经过期。您可以手动输入，继续办理。
card-by-hand = 手动输入
card-expired-continue = 手动输入，继续

# Consent.
consent-title = 将从您的卡中读取以下内容
consent-hint = 只用于填写您的申请书。
consent-yes = 同意读取
consent-no = 不读取
consent-read-name = 姓名
consent-read-address = 住址
consent-read-birth = 出生日期
consent-read-sex = 性别
consent-unread-number = 个人编号（12位）
consent-unread-photo = 照片
consent-unread-certificates = 电子证书

# The PIN.
pin-title =
    请输入
    4位数密码
pin-hint = 是您领卡时设定的密码。再错 { $tries } 次就会被锁定。
pin-wrong = 密码不对。还可以输入 { $tries } 次。
pin-forgotten = 不知道密码
pin-reading =
    正在读取。
    请不要移动卡片。

# Boards and pads.
keys-hint-kana = 请用片假名输入。
keys-hint-latin = 请按在留卡或护照上的拼写输入。
keys-hint-digits = 请按数字。
keys-hint-phone = 请输入白天能联系到您的号码。
keys-empty = 还没有输入。
keys-out-of-range = 请输入 { $min } 到 { $max } 之间的数字。
keys-not-a-day = 没有这个日期。请核对年、月、日。
keys-future = 这个日期还没有到。请核对年、月、日。
keys-phone-short = 位数不够。请连同区号一起输入。
unit-copies = 份
key-erase = 删除
key-voiced = ゛
key-half-voiced = ゜
key-small = 小字
key-space = 空格
key-enter = 确定
keys-typed = 您输入的内容
date-year = 年
date-month = 月
date-day = 日
date-age = { $age }岁

# Check.
check-title = 请核对您的回答
check-hint = 有不对的地方，请按旁边的“更改”。
check-submit = 提交申请
check-change = 更改
check-bring = 在窗口出示
check-free = 不收手续费
check-total = 手续费 { $total }日元
source-card = 卡
source-typed = 输入
source-chosen = 选择
source-clerk = 职员
clerk-kanji = 汉字由职员填写
sheet = { $at } / { $of }
sheet-next = 后面
sheet-previous = 前面

# Online.
online-title = 也可以在线申请
online-hint =
    请用手机扫码。
    只扫码，申请还没有完成。
refused-title = 这台机器不能受理
refused-hint = 以下事项由窗口职员为您办理。
refused-continue = 继续办理其他事项
refused-end = 去窗口

# Handing in.
working-title =
    正在提交您的申请。
    请稍等。
trouble-disk = 没能保存您的申请。已输入的内容还在。请呼叫职员。
trouble-no-number = 没能取到号码。已输入的内容还在。请呼叫职员。

# Done.
done-title = 已受理您的申请
done-number = 您的号码
done-wait = 请在 { $counter }号 { $name } 等候
done-caption-qr =
    职员确认后，
    在缴费处扫码
done-slip-printed = 受理单已打印。请取走。
done-slip-printing = 正在打印受理单
done-slip-paper = 打印机没有纸了。请记下或拍下您的号码。
done-slip-cover = 打印机的盖子开着。请记下或拍下您的号码。
done-slip-printer = 没能打印受理单。请记下或拍下您的号码。
done-take-card = 请取走您的卡
done-spared-label = 免去手写
done-spared = { $fields } 处，{ $n } 个字
done-finish = 结束
done-to-pay =
    职员确认后，
    请到缴费处缴费。
done-nothing-to-pay = 不需要缴费。
done-bring = 在窗口出示

# Help.
help-button = 呼叫职员
help-calling = 正在呼叫
help-called = 职员马上来
help-called-hint = 请在此等候。已通知 { $desks } 个窗口。
help-calling-hint = 请稍等。
help-nobody = 现在呼叫不通
help-nobody-hint = 请向附近窗口的职员打声招呼。
help-close = 回到画面
staff-here = 工作人员请按这里
staff-code-title = 请输入工作人员代码
staff-code-hint = 窗口屏幕上显示的六位数字。
staff-code-asking = 正在确认
staff-code-short = 请输入六位数字。
staff-code-wrong = 此代码不能使用。请在窗口屏幕上重新获取。
staff-code-wait = 错误次数过多。请等待{ $seconds }秒。
staff-code-away = 无法连接受理服务器，现在不能确认代码。
helper-here = 工作人员{ $name }来帮助您。
helping-by = 工作人员 { $name }
helping-button = 工作人员操作中
helping-title = 工作人员{ $name }正在帮助您
helping-hint = 已输入的内容不变。
helping-on = 继续
helping-over = 结束帮助
offer-title = 需要帮助吗？
offer-hint = 工作人员会过来和您一起办理。已输入的内容不会消失。
offer-no = 不用了

# Leaving.
quit-title = 要退出吗？
quit-hint = 已输入的内容会被删除。
quit-yes = 退出
quit-no = 继续
idle-title = 您还在使用吗？
idle-seconds = { $seconds } 秒后，将删除全部内容，回到第一页。
idle-stay = 还在使用

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = 显示模拟卡
drawer-close = 收起
drawer-empty = 读卡台上没有东西
drawer-lies = 读卡台上：{ $card }

# Menus, life events and their lists.
purpose-menus-hint = 请按最接近的一项。可以选多项。
purpose-chosen = 已选 { $n } 项。可以继续选择。
menu-hint-events = 请按符合您情况的一项。
plan-title = 需要办理的手续
plan-hint = 打勾的是今天在这里准备的。按一下可以取消。
plan-needed = 需要 { $n } 项
plan-later = 以后 { $n } 项
plan-not-needed = 不需要 { $n } 项
plan-by = 期限 { $date }
plan-explained = 在窗口说明
plan-prepare = 准备打勾的手续
plan-print = 打印清单
plan-none-chosen = 没有选择要准备的手续。您可以打印清单带回家。
list-printing = 正在打印清单。
list-printed = 清单已打印。请取走。
list-not-printed = 没能打印清单。请呼叫职员。
guide-title = 这项手续在窗口办理
guide-hint = 在这里不用准备什么。请看好要带的东西，然后到窗口来。
guide-end = 结束
deadline-line = { $what }（期限 { $date }）
renewal-title = 要一起准备换新卡吗？
renewal-soon = 这张卡的有效期到 { $date }。到期前3个月起可以更新。不收手续费。
renewal-over = 这张卡已在 { $date } 到期。可以更新。不收手续费。
renewal-yes = 也准备更新
renewal-no = 今天不办
renewal-no-example = 只继续其他事项
check-remarks-title = 期限和要带的东西
online-convenience = 便利店 { $yen }日元
keys-too-late = 这个日期太靠后了。请核对年、月、日。
keys-too-early = 这个日期太早了。请核对年、月、日。
done-bring-many = 共 { $n } 件。已印在受理单上。
# Addresses and names by touch.
leave-to-clerk = 交给职员
address-how-title = 您想怎样输入住址？
address-how-hint = 可用邮编，也可从清单中选择。
address-by-postcode = 用邮编
address-here = 从{ $city }的町中选择
address-elsewhere = 从其他市区町村选择
address-postcode-title = 请输入邮编
address-postcode-hint = 7位数字。
postcode-short = 位数不够。请输入7位。
postcode-unknown = 找不到这个邮编。您也可以返回，从清单中选择。
address-match-title = 是哪个町？
address-match-hint = 这个邮编有几个町。
address-region-title = 在哪个地区？
address-prefecture = { $prefecture }
address-prefecture-title = 请选择都道府县
region-north = 北海道・东北
region-kanto = 关东
region-middle = 中部
region-kinki = 近畿
region-west = 中国・四国
region-south = 九州・冲绳
address-city-title = 请选择市区町村
address-city-hint = 请从日语读音的第一个音选择。
address-town-title = 请选择町名
address-town-hint = 请从日语读音的第一个音选择。
address-no-town = 没有町名
address-block-title = 请输入门牌号
address-block-hint = “1丁目2番3号”可输入“1-2-3”。
address-no-block = 没有门牌号
address-building-title = 楼名和房间号
address-building-hint = 没有的话，请直接按“下一步”。
board-letters = ABC 123
board-kana = 片假名
name-family-reading-title = 请输入姓的读音
name-family-reading-hint = 用片假名输入后，可以选择汉字。
name-given-reading-title = 请输入名的读音
name-given-reading-hint = 用片假名输入后，可以选择汉字。
name-family-title = 姓是哪个字？
name-family-hint = 没有的话，请按“逐字选择”。
name-given-title = 名是哪个字？
name-given-hint = 没有的话，请按“逐字选择”。
name-family-pieces-title = 请逐字选择姓
name-family-pieces-hint = 选错了请按“返回”。
name-given-pieces-title = 请逐字选择名
name-given-pieces-hint = 选错了请按“返回”。
name-by-pieces = 逐字选择
# Nobody reads along.
masked = ●●●●●●
check-show = 显示
check-hide = 隐藏
