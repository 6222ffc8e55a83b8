# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = 住民票
procedure-juminhyo-example = 住民票の写し：住址、住户
procedure-inkan = 印章登记证明书
procedure-inkan-example = 印鑑登録証明書
procedure-zei = 所得、课税证明书
procedure-zei-example = 所得・課税証明書
procedure-koseki = 户籍证明书
procedure-koseki-example = 戸籍（日本国籍的人）

## Who comes, for whom

field-for-self = 为本人
ask-for-self = 是为您自己办理吗？

field-relation = 与当事人的关系
ask-relation = 您是当事人的什么人？
ask-relation-hint = “当事人”是指证明书或申请书上写的那个人。
choice-relation-spouse = 丈夫或妻子
choice-relation-lineal = 父母、祖父母、子女、孙子女
choice-relation-family = 兄弟姐妹等其他家人
choice-relation-legal = 亲权人或监护人
choice-relation-agent = 受委托的人（代理人）
choice-relation-company = 公司、法人的人
choice-relation-third = 其他人

field-same-household = 同一住户
ask-same-household = 您和当事人在住民票上是同一住户吗？
ask-same-household-hint = 即使住在一起，如果登记为不同的住户，请选“否”。

field-third-reason = 申请理由
ask-third-reason = 为什么需要？
ask-third-reason-hint = 他人的证明书，只有理由正当时才能发放。
choice-third-reason-rights = 为行使权利或履行义务（借款、合同等）
choice-third-reason-office = 向政府机关提交
choice-third-reason-other = 其他正当理由

field-submit-to = 提交到
ask-submit-to = 要交到哪里？
choice-submit-to-office = 政府机关
choice-submit-to-court = 法院、律师等
choice-submit-to-bank = 银行、保险公司
choice-submit-to-own-records = 公司或自己留存
choice-submit-to-other = 其他地方

field-purpose-of-use = 用途
ask-purpose-of-use = 您用来做什么？
ask-purpose-of-use-hint = 有些用途不收手续费。
choice-purpose-of-use-daily = 工作、学校、银行、执照等
choice-purpose-of-use-pension = 年金
choice-purpose-of-use-child-allowance = 儿童抚养津贴
choice-purpose-of-use-social-insurance = 健康保险或工伤保险
choice-purpose-of-use-welfare = 我在领取生活保护
choice-purpose-of-use-inheritance = 继承
choice-purpose-of-use-other = 其他

field-name-script = 姓名的文字
ask-name-script = 用哪种文字输入姓名？
ask-name-script-hint = 汉字由职员填写。
choice-name-script-kana = 片假名
choice-name-script-latin = 罗马字（ABC）

## The person at the counter

field-requester-name = 姓名
field-requester-kana = 片假名姓名
ask-requester-kana = 请用片假名输入您的姓名
field-requester-latin = 罗马字姓名
ask-requester-latin = 请用罗马字输入您的姓名
ask-requester-latin-hint = 请按在留卡或护照上的写法。
field-requester-address = 住址
field-requester-birth = 出生日期
ask-requester-birth = 请输入您的出生日期
field-requester-phone = 电话号码
ask-requester-phone = 请输入白天能联系的电话号码
ask-requester-phone-hint = 可以不填。

## The person whom it is for

field-subject-name = 当事人的姓名
field-subject-kana = 其片假名姓名
ask-subject-kana = 请用片假名输入当事人的姓名
field-subject-latin = 其罗马字姓名
ask-subject-latin = 请用罗马字输入当事人的姓名
field-subject-birth = 其出生日期
ask-subject-birth = 请输入当事人的出生日期
field-subject-address = 其住址

## 住民票

field-juminhyo-kind = 种类
ask-juminhyo-kind = 您需要哪种住民票？
ask-juminhyo-kind-hint = 不清楚时，请看对方要求您带什么。
choice-juminhyo-kind-one = 只要一个人的
choice-juminhyo-kind-one-example = 只有您，或只有当事人
choice-juminhyo-kind-all = 住户全员
choice-juminhyo-kind-all-example = 全家人
choice-juminhyo-kind-some = 住户中的几个人
choice-juminhyo-kind-some-example = 例如父母和孩子
choice-juminhyo-kind-wide = 其他市区町村的（広域交付）
choice-juminhyo-kind-wide-example = 现在住址的住民票
choice-juminhyo-kind-removed = 注销的住民票（除票）
choice-juminhyo-kind-removed-example = 已搬走或去世的人
choice-juminhyo-kind-items = 只证明部分项目
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = 改制前的住民票（改製原）
choice-juminhyo-kind-former-example = 重新制作以前的旧住民票

field-some-kana = 要写上的其他人
ask-some-kana = 还要写上谁？
ask-some-kana-hint = 请用片假名输入姓名，两个姓名之间用“・”隔开。

field-removed-reason = 注销的原因
ask-removed-reason = 住民票为什么注销？
choice-removed-reason-moved = 搬到其他市区町村
choice-removed-reason-died = 本人去世
choice-removed-reason-other = 其他，或不清楚

field-removed-when = 注销的时间
ask-removed-when = 是什么时候注销的？
ask-removed-when-hint = 2014年6月19日以前注销的，只保存5年。
choice-removed-when-after = 2014年6月20日以后
choice-removed-when-before = 2014年6月19日以前
choice-removed-when-unknown = 不清楚

field-shown = 另外写上
ask-shown = 还要写上以下内容吗？
ask-shown-hint = 如果不需要，请直接按“下一步”。
choice-shown-head = 户主和与户主的关系
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = 本籍和首位登记人
choice-shown-honseki-example = 保存户籍的地方
choice-shown-my-number = 个人编号（個人番号）
choice-shown-my-number-example = 只限法律规定的手续
choice-shown-resident-code = 住民票代码
choice-shown-resident-code-example = 11位数，年金等用
choice-shown-foreign = 国籍、在留资格等
choice-shown-foreign-example = 外国居民

field-foreign-shown = 外国居民的项目
ask-foreign-shown = 要写上哪些项目？
choice-foreign-shown-nationality = 国籍、地区
choice-foreign-shown-category = 居民的区分
choice-foreign-shown-status = 在留资格、期间、到期日
choice-foreign-shown-card-number = 在留卡号码
choice-foreign-shown-alias-history = 以前的通称

field-number-for = 编号的用途
ask-number-for = 编号要交给谁？
ask-number-for-hint = 个人编号只能用在法律规定的地方。
choice-number-for-work = 工作单位
choice-number-for-tax = 税务署
choice-number-for-social = 年金、健康保险
choice-number-for-bank = 银行、证券公司
choice-number-for-other = 其他地方

field-sheet-style = 格式
ask-sheet-style = 您需要哪种格式？
ask-sheet-style-hint = 一般选“现在的内容”就够了。
choice-sheet-style-joint = 现在的内容
choice-sheet-style-single = 带以前的住址

field-household-head = 户主

field-copies = 份数
ask-copies = 需要几份？
unit-copies-count = { $n }份

## 印鑑登録証明書

field-seal-card = 印章登记证
ask-seal-card = 您现在带着印章登记证吗？
ask-seal-card-hint = 登记印章时领到的卡（印鑑登録証）。不需要印章本身。
field-seal-number = 登记号码
ask-seal-number = 请输入登记证上的号码
ask-seal-number-hint = 可以不填，在窗口出示登记证就行。

## 税の証明書

field-zei-kind = 种类
ask-zei-kind = 您需要哪种证明书？
ask-zei-kind-hint = 不清楚时，请选“所得和课税”。
choice-zei-kind-both = 所得和课税
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = 只要所得
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = 只要税额
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = 非课税
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = 已纳税额
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = 没有欠税
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = 轻型汽车车检用
choice-zei-kind-car-example = 車検用，免手续费
choice-zei-kind-valuation = 固定资产评估（評価証明書）
choice-zei-kind-public-charge = 固定资产税额（公課証明書）
choice-zei-kind-property-list = 固定资产一览（名寄帳）
choice-zei-kind-property-list-example = 您拥有的土地和房屋
choice-zei-kind-assets = 有无资产
choice-zei-kind-business = 营业证明书（営業証明書）
choice-zei-kind-office = 营业场所（事業所証明書）
choice-zei-kind-house = 住宅用房屋（住宅用家屋証明書）

field-fiscal-year = 年度
ask-fiscal-year = 您需要哪个年度的？
ask-fiscal-year-hint = 令和8年度（2026年）写的是前一年2025年的所得。
choice-fiscal-year-this = 最新年度
choice-fiscal-year-this-example = 去年的所得
choice-fiscal-year-last = 前1个年度
choice-fiscal-year-last-example = 2年前的所得
choice-fiscal-year-before-last = 前2个年度
choice-fiscal-year-before-last-example = 3年前的所得
choice-fiscal-year-ago-3 = 前3个年度
choice-fiscal-year-ago-3-example = 4年前的所得
choice-fiscal-year-ago-4 = 前4个年度
choice-fiscal-year-ago-4-example = 5年前的所得
choice-fiscal-year-ago-5 = 前5个年度
choice-fiscal-year-ago-5-example = 6年前的所得

field-jan1-here = 1月1日的住址
ask-jan1-here = 那个年度的1月1日，您的住址在本市吗？
ask-jan1-here-hint = 令和8年度的话，是2026年1月1日。

field-property-place = 土地或房屋的地点
field-car-number = 车牌号

## 戸籍

field-honseki-place = 本籍的市区町村
ask-honseki-place = 本籍在本市吗？
ask-honseki-place-hint = 本籍是保存户籍的地方，有时和住址不同。
choice-honseki-place-here = 在本市
choice-honseki-place-elsewhere = 在其他市区町村
choice-honseki-place-unknown = 不清楚

field-koseki-kind = 种类
ask-koseki-kind = 您需要哪种证明书？
choice-koseki-kind-all = 户籍全部（全部事項証明）
choice-koseki-kind-all-example = 户籍上的所有人
choice-koseki-kind-one = 户籍个人（個人事項証明）
choice-koseki-kind-one-example = 只有其中一个人
choice-koseki-kind-whole-life = 从出生到去世
choice-koseki-kind-whole-life-example = 继承所需的全部户籍
choice-koseki-kind-removed = 注销的户籍（除籍）
choice-koseki-kind-removed-example = 已经没有人的户籍
choice-koseki-kind-former = 改制前的户籍（改製原戸籍）
choice-koseki-kind-former-example = 重新制作以前的旧户籍
choice-koseki-kind-attached = 住址变迁（附票）
choice-koseki-kind-attached-example = 户籍附票
choice-koseki-kind-status = 身份证明书（身分証明書）
choice-koseki-kind-status-example = 证明没有破产等
choice-koseki-kind-single = 单身证明书（独身証明書）
choice-koseki-kind-single-example = 证明没有结婚
choice-koseki-kind-part = 部分事项（一部事項証明）
choice-koseki-kind-accepted = 申报受理证明书
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = 申报书内容证明书

field-honseki = 本籍

field-koseki-head = 首位登记人
ask-koseki-head = 户籍的首位登记人（筆頭者）是谁？
ask-koseki-head-hint = 写在户籍最前面的人，去世后也不变。
choice-koseki-head-subject = 当事人本人
choice-koseki-head-other = 其他人（丈夫、妻子、父母等）
choice-koseki-head-unknown = 不清楚
field-head-name = 首位登记人的姓名
field-head-kana = 首位登记人的片假名
ask-head-kana = 请用片假名输入首位登记人的姓名
field-head-birth = 首位登记人的出生日期
ask-head-birth = 请输入首位登记人的出生日期

field-attached-range = 附票的范围
ask-attached-range = 您需要谁的附票？
choice-attached-range-all = 户籍上的所有人
choice-attached-range-one = 只要一个人的
field-attached-shown = 附票上另外写上
ask-attached-shown = 附票上还要写上以下内容吗？
choice-attached-shown-honseki = 本籍和首位登记人
choice-attached-shown-overseas-voter = 海外选民登记

field-filing = 申报的种类
ask-filing = 是关于哪种申报？
choice-filing-birth = 出生申报
choice-filing-marriage = 结婚申报
choice-filing-divorce = 离婚申报
choice-filing-death = 死亡申报
choice-filing-other = 其他申报

field-insurance-law = 保险的种类
ask-insurance-law = 用于哪种保险？
ask-insurance-law-hint = 有些保险按法律规定不收手续费。
choice-insurance-law-health = 公司的健康保险
choice-insurance-law-national-health = 国民健康保险
choice-insurance-law-accident = 工伤保险
choice-insurance-law-other = 其他

field-life-current = 现在户籍的份数（估计）
ask-life-current = 需要几份现在的户籍？
ask-life-current-hint = 不知道的话，不用改。窗口会查清楚。
unit-life-current = 份
unit-life-current-count = { $n }份
field-life-closed = 注销、改制前户籍的份数（估计）
ask-life-closed = 需要几份注销或改制前的户籍？
ask-life-closed-hint = 不知道的话，不用改。窗口会查清楚。
unit-life-closed = 份
unit-life-closed-count = { $n }份

## What is found out before the queue

check-id-card = 请在窗口出示您的个人编号卡。
check-id-documents = 请出示身份证件：有照片的1种（驾驶执照、在留卡等），或没有照片的2种（资格确认书、基础年金号码通知书或年金手册等）。
check-id-photo-only = 请出示有照片的身份证件（驾驶执照、护照等）。其他证件这里不能受理。
check-letter-of-attorney = 请带当事人本人写的委托书（委任状）。
check-legal-proof = 请带能证明亲权或监护关系的户籍或登记事项证明书（3个月以内）。本市能查到的话，不需要。
check-third-proof = 请带能证明理由的文件，例如合同。
check-company-proof = 请带工作证，以及盖有公司代表人印章的文件。
check-welfare-proof = 请出示领取生活保护的证明。这样不收手续费。

check-number-third = 他人的个人编号和住民票代码不能提供。不写编号的住民票有时可以发放。
check-number-removed = 注销的或改制前的住民票，只有本人能要求写上个人编号或住民票代码。不写编号的有时可以发放。
check-number-by-post = 写有编号的住民票不能直接交给代理人。我们会寄到当事人的住址。
check-removed-destroyed = 2014年6月19日以前注销的住民票已过保存期，不能发放。请在窗口咨询可以代替的文件。
check-removed-unknown = 旧的住民票有时已过保存期。窗口会查。
check-heir-proof = 请带能证明您和去世者关系的文件，例如户籍。
check-items-paper = 如果对方给了您表格，请带来。
check-juminhyo-wide = 其他市区町村的住民票上，不写本籍、首位登记人和以前的住址。

check-seal-card-missing = 没有印章登记证，在窗口不能发放。有个人编号卡和密码的话，有时可以在便利店领取。
check-seal-elsewhere = 请到登记印章的市区町村领取。您卡上的住址不在本市。
check-seal-under-15 = 15岁起才能登记印章。
check-seal-card = 请在窗口出示印章登记证。

check-zei-elsewhere = 所得、课税证明书由该年度1月1日住址所在的市区町村发放。请向那里申请，也可以邮寄申请。
check-zei-from-june = 最新年度的证明书从6月开始发放。今天可以发放前1个年度的。
check-zei-undeclared = 如果还没有申报所得，请先申报。没有收入的人也一样。
check-car-paper = 请带车检证（复印件也可以）。
check-property-paper = 请带能看出地号的文件，例如纳税通知书。
check-house-papers = 请带房屋的文件，例如登记事项证明书和买卖合同。

check-koseki-wide-persons = 其他市区町村的户籍，只有本人、配偶、父母、祖父母、子女、孙子女亲自来才能发放。请向本籍所在的市区町村申请。
check-koseki-wide-kinds = 其他市区町村的户籍，只能发放全部事项证明、注销的户籍和改制前的户籍。其他证明书请向本籍所在的市区町村申请。
check-single-self-only = 这种证明书只能发给本人。
check-lineal-proof = 如果本市的户籍看不出亲属关系，请带能看出关系的户籍。
check-pension-notice = 请出示年金的请求书或通知。用于年金的户籍免手续费。
check-allowance-notice = 请出示儿童抚养津贴的通知或证书。用于该津贴的户籍免手续费。
check-insurance-notice = 请出示保险的请求书或通知。用于该保险的户籍免手续费。
check-koseki-wide = 户籍要从其他市区町村调取，有时需要1小时以上。
check-honseki-unknown = 窗口会查本籍。如果有写着本籍的住民票，请带来。
check-whole-life = 需要几份由窗口查清。手续费是估计，可能会变。
