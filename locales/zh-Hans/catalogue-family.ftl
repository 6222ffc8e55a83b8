# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = 出生申报
procedure-shussei-example = 出生届：孩子出生了
guide-shussei = 请填写医院给您的表格，交到市民课。表格右半边由医生或助产士填写。
deadline-shussei-due = 以出生日为第1天，请在14天以内申报。过期也受理。

check-shussei-paper = 请带出生申报书（出生届）。右半边必须有医生或助产士的填写。
check-shussei-handbook = 请带母子健康手册。我们会在上面记录申报。
check-shussei-who = 由父亲或母亲申报。签名以后，别人也可以送来。
check-shussei-where = 也可以在本籍所在地或出生地的市区町村申报。
check-shussei-furigana = 姓名的读音（假名）也会登记。读音少见时，可能请您出示能看出读音的书等。
check-shussei-foreign = 父母都是外国籍也要申报。继续住在日本的孩子，还要在出生后30天以内向出入国在留管理厅申请在留资格。
check-shussei-late = 已超过14天，也受理。在窗口会给您一张写原因的纸。

procedure-shibo = 死亡申报
procedure-shibo-example = 死亡届：家人去世了
guide-shibo = 把死亡申报书交到市民课，就能领取火葬许可证。很多时候由殡葬公司代办。
deadline-shibo-due = 以得知去世那天为第1天，请在7天以内申报。过期也受理。

check-shibo-paper = 请带死亡申报书（死亡届）。右半边（死亡诊断书）必须有医生的填写。
check-shibo-who = 由亲属、同住的人、房东或监护人等申报。签名以后，殡葬公司也可以送来。
check-shibo-where = 也可以在去世者的本籍所在地或去世地的市区町村申报。
check-shibo-cremation = 火葬许可同时申请。去世24小时以后可以火葬。
check-shibo-copies = 死亡诊断书交出后不退还。保险和年金可能要用，事先复印一份更放心。
check-shibo-late = 已超过7天，也受理。在窗口会给您一张写原因的纸。

procedure-konin = 结婚申报
procedure-konin-example = 婚姻届：要结婚时
guide-konin = 请把有双方和2位证人签名的结婚申报书交到市民课。受理那天就是结婚的日子。

check-konin-paper = 请带结婚申报书（婚姻届），要有双方和2位18岁以上证人的签名。
check-konin-who = 二人中的一人，或受委托的人送来都可以。没来的人会收到受理的邮寄通知。
check-konin-where = 也可以在任何一方的本籍或住址所在的市区町村申报。一般不需要户籍副本。
check-konin-foreign = 有一方是外国籍时，需要符合结婚条件的证明（婚姻要件具備証明書）和护照，并附日语译文。各国不同，请先在窗口咨询。
check-konin-cards = 改姓的人，要在14天以内更改个人编号卡。请带卡来。

procedure-rikon = 离婚申报
procedure-rikon-example = 離婚届：离婚、保留婚后的姓
guide-rikon = 协商离婚时，请把有双方和2位证人签名的离婚申报书交到市民课。法院决定时，请把法院的文件也一起交来。
deadline-rikon-court-due = 法院决定的离婚，以决定那天为第1天，请在10天以内申报。过期也受理。
deadline-rikon-name-due = 想保留婚后的姓，请在离婚第二天起3个月以内申报。过期后需要家庭法院许可。

check-rikon-paper = 请带离婚申报书（離婚届），要有双方和2位18岁以上证人的签名。
check-rikon-court-paper = 请带离婚申报书和法院的文件：调解或和解的笔录副本，或判决书副本和确定证明书。不需要证人。
check-rikon-name-paper = 想保留婚后的姓，要交另一张表格。市民课有表格。
check-rikon-where = 也可以在本籍或申报人住址所在的市区町村申报。一般不需要户籍副本。
check-rikon-custody = 有未满18岁的孩子时，要写明亲权归父母双方还是一方。正向家庭法院申请时也可以申报。
check-rikon-children-name = 离婚不会改变孩子的姓和户籍。要改的话，先取得家庭法院的许可，再来申报。
check-rikon-name = 因结婚改姓的人会恢复原来的姓。想保留的话，可以和离婚一起申报。
check-rikon-pension = 年金分割向年金事务所申请。有期限，请尽早咨询。
check-rikon-court-late = 已超过10天，也受理。在窗口会给您一张写原因的纸。
check-rikon-name-late = 超过3个月，只靠申报不能保留姓。要先取得家庭法院的许可，再来申报。

procedure-tenseki = 本籍变更
procedure-tenseki-example = 転籍届：迁移户籍
guide-tenseki = 请把表格交到市民课，什么时候都可以。新本籍不必是您住的地方。

check-tenseki-paper = 请带转籍申报书（転籍届），要有首位登记人和配偶双方的签名。
check-tenseki-who = 由首位登记人和配偶申报。签名以后，别人也可以送来。
check-tenseki-where = 可以在现在的本籍、新的本籍或住址所在的市区町村申报。一般不需要户籍副本。
check-tenseki-effects = 变更以后，办继承等手续时，也要领取以前本籍的户籍。

## What is asked before the lists

field-birth-filed = 出生申报
ask-birth-filed = 已经申报出生了吗？

field-birth-family = 婴儿和家人
ask-birth-family = 婴儿或家人符合以下情况吗？
ask-birth-family-hint = 如果没有，请直接按“下一步”。
choice-birth-family-siblings = 有哥哥或姐姐
choice-birth-family-siblings-example = 到满18岁后的3月底为止
choice-birth-family-small = 出生时体重轻，或需要住院
choice-birth-family-small-example = 例如2000克以下
choice-birth-family-single = 我一个人抚养孩子
choice-birth-family-foreign = 父母都是外国籍

field-baby-insurance = 婴儿的健康保险
ask-baby-insurance = 婴儿加入哪种健康保险？
choice-baby-insurance-work = 公司的健康保险
choice-baby-insurance-work-example = 作为父亲或母亲的被扶养人
choice-baby-insurance-national = 国民健康保险
choice-baby-insurance-undecided = 还没决定

field-mother-insurance = 母亲的健康保险
ask-mother-insurance = 生产的人加入哪种健康保险？
ask-mother-insurance-hint = 与生育补贴和年金有关。
choice-mother-insurance-work = 公司的健康保险
choice-mother-insurance-work-example = 自己的，或作为被扶养人
choice-mother-insurance-national = 国民健康保险
choice-mother-insurance-own = 任意继续保险、国保组合
choice-mother-insurance-unknown = 不清楚

field-death-filed = 死亡申报
ask-death-filed = 已经申报死亡了吗？
ask-death-filed-hint = 有时殡葬公司已经代办。

field-deceased-65 = 去世者的年龄
ask-deceased-65 = 去世者当时是65岁以上吗？

field-household-left = 留下的人
ask-household-left = 同一住户里，还有几位15岁以上的人？
choice-household-left-none = 没有
choice-household-left-one = 1人
choice-household-left-several = 2人以上

field-family-left = 家人
ask-family-left = 家人中有符合以下情况的人吗？
ask-family-left-hint = 如果没有，请直接按“下一步”。
choice-family-left-national = 加入国民健康保险
choice-family-left-dependent = 曾是去世者的被扶养人
choice-family-left-dependent-example = 在公司的健康保险里
choice-family-left-raising-alone = 今后一个人抚养孩子
choice-family-left-raising-alone-example = 到满18岁后的3月底为止
choice-family-left-welfare = 领取生活保护

field-marriage-filed = 结婚申报
ask-marriage-filed = 已经申报结婚了吗？

field-divorce-way = 离婚的方式
ask-divorce-way = 离婚是怎么决定的？
choice-divorce-way-agreed = 由二人协商
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = 由法院
choice-divorce-way-court-example = 调解、和解、审判或判决

field-divorce-filed = 离婚申报
ask-divorce-filed = 已经申报离婚了吗？

field-divorced-on = 离婚日
ask-divorced-on = 是哪一天离婚的？
ask-divorced-on-hint = 由法院决定时，是调解或和解成立那天，或判决确定那天。

field-card-held = 个人编号卡
ask-card-held = 您有个人编号卡吗？

field-moving-way = 搬家
ask-moving-way = 您要搬家吗？
ask-moving-way-hint = 已经搬了的人、将要搬的人也请选择。
choice-moving-way-none = 不搬
choice-moving-way-within = 在本市内搬
choice-moving-way-in = 搬进本市
choice-moving-way-out = 搬出本市

field-insurance-path = 健康保险
ask-insurance-path = 您的健康保险会怎样？
choice-insurance-path-keep-work = 公司的保险不变
choice-insurance-path-keep-work-example = 包括被扶养人
choice-insurance-path-keep-national = 国民健康保险不变
choice-insurance-path-join-national = 从公司保险转到国民健康保险
choice-insurance-path-join-national-example = 不再是被扶养人，或离职
choice-insurance-path-leave-national = 从国民健康保险转到公司保险
choice-insurance-path-leave-national-example = 成为被扶养人，或就职
choice-insurance-path-unknown = 其他，或不清楚

## Birth

event-birth = 孩子出生了
event-birth-example = 申报、津贴、医疗

because-birth-notice = 以出生日为第1天，请在14天以内申报。
because-birth-notice-done = 已经申报了。
because-birth-allowance-first = 请在出生第二天起15天以内申请，从下个月开始发。迟了会有领不到的月份。
because-birth-allowance-not-first = 已为上面的孩子领取的人，请办“儿童津贴：孩子增加”。领取人是公务员时，向工作单位申请。
because-birth-allowance-more = 孩子增加了。请在出生第二天起15天以内申报，从下个月开始增额。
because-birth-allowance-no-more = 第一次领取的人，请办“儿童津贴：申请”。领取人是公务员时，向工作单位申报。
because-birth-child-medical = 补助婴儿的医疗费。健康保险定下来后，请尽早申请。
because-birth-kokuho = 婴儿也加入国民健康保险。请在出生后14天以内申报。
because-birth-kokuho-undecided = 如果不加入公司的保险，请尽早申报。
because-birth-kokuho-by-work = 公司的保险，通过工作单位加入。
because-birth-lump-sum = 已直接支付给医院时，如有差额可以申请。没有直接支付时，可以申请全额。
because-birth-lump-sum-unknown = 生产的人加入国民健康保险的话，有时可以申请。
because-birth-lump-sum-elsewhere = 请向生产的人所加入的健康保险申请。
because-birth-kokuho-maternity = 生产的人，产前产后几个月的国民健康保险税会降低。
because-birth-kokuho-maternity-unknown = 生产的人加入国民健康保险的话，保险税会降低。
because-birth-kokuho-maternity-none = 生产的人没有加入国民健康保险。
because-birth-pension-maternity = 生产的人，产前产后几个月免交国民年金保险费。
because-birth-pension-maternity-unknown = 生产的人自己缴纳国民年金时，可以免交。
because-birth-pension-maternity-work = 有公司年金的人，由工作单位办。被扶养人本来就不用交。
because-birth-small = 医生认为需要住院的婴儿，补助其住院费用。
because-birth-not-small = 这是为出生时体重轻、需要住院的婴儿设的。
because-birth-single-allowance = 这是给一个人抚养孩子的人的津贴。从申请的下个月开始发。
because-birth-single-medical = 补助单亲家庭的医疗费。
because-birth-two-parents = 这是为一个人抚养孩子的人设的。
because-birth-card = 婴儿的卡可以和出生申报一起申请。未满1岁不需要照片。
because-birth-support = 还没有申请支援怀孕和生产的补贴的话，请申请。
because-birth-juminhyo = 工作单位有时会要写有婴儿的住民票。
because-birth-juminhyo-none = 本市的手续不需要。
because-birth-certificate-abroad = 大使馆或出入国在留管理厅有时会要申报的证明书。
because-birth-koseki-none = 本市的手续不需要。
because-birth-nursery = 想利用保育所等时再申请。
because-birth-handbook = 继续使用现在的手册。

## Death

event-death = 家人去世了
event-death-example = 保险、年金、住户、财产

because-death-notice = 请在得知去世后7天以内申报。有时由殡葬公司代办。
because-death-notice-done = 已经申报了。
because-death-head = 还有2位以上15岁以上的人。请在14天以内申报新户主。
because-death-head-clear = 去世者不是户主，或下一位户主已明确，所以不需要办。
because-death-kokuho = 请在14天以内申报退出国民健康保险。有资格确认书的话，请交还。
because-death-kokuho-none = 去世者没有加入国民健康保险。
because-death-kokuho-funeral = 葬祭费发给办葬礼的人。请在葬礼第二天起2年以内申请。
because-death-kokuho-funeral-none = 加入其他健康保险的话，请向那里申请。
because-death-kokuho-head = 国民健康保险以户主的名义管理，所以要更改家人的登记。
because-death-kokuho-head-none = 户主没变，或家人没有加入国民健康保险。
because-death-kouki = 请在14天以内申报后期高龄者医疗的终止。
because-death-kouki-funeral = 葬祭费发给办葬礼的人。请在葬礼第二天起2年以内申请。
because-death-kouki-none = 去世者没有加入后期高龄者医疗。
because-death-kaigo = 请交还护理保险证。如果保险费交多了，会问您退款的账户。
because-death-kaigo-none = 去世者未满65岁，也没有护理等级。
because-death-pension = 要停发年金，还没领的部分可以申请。有些年金会请您去年金事务所。
because-death-pension-payer = 去世者交过国民年金，家人有时可以领取遗属年金或一次性补贴。
because-death-pension-none = 去世者没有领取年金。如果有公司年金，请向年金事务所询问遗属年金。
because-death-dependent = 被扶养人会失去保险。不加入其他保险的话，要在14天以内加入国民健康保险。
because-death-dependent-none = 没有人是去世者的被扶养人。
because-death-dependent-pension = 20到59岁的被扶养配偶，要在14天以内申报国民年金。
because-death-dependent-pension-none = 没有人是去世者的被扶养人。
because-death-allowance = 去世者曾领取儿童津贴。今后抚养孩子的人，请在15天以内申请。
because-death-allowance-none = 去世者没有领取儿童津贴。
because-death-child-medical = 更改孩子医疗证上的监护人或健康保险。
because-death-child-medical-none = 孩子的医疗证不变。
because-death-raising-allowance = 这是给一个人抚养孩子的人的津贴。和遗属年金有关，请咨询。
because-death-raising-medical = 补助单亲家庭的医疗费。
because-death-raising-none = 这是为一个人抚养孩子的人设的。
because-death-property = 请从继承人中定一位，接收土地或房屋的税通知，并申报。
because-death-property-none = 去世者在本市没有土地或房屋。
because-death-moped = 请过户或报废。不办的话，明年还会收税。
because-death-moped-none = 去世者没有轻便摩托或小型特殊车。
because-death-dog = 接手养狗的人，请在30天以内申报新主人。
because-death-dog-none = 去世者没有登记的狗。
because-death-housing = 继续住的人请申报；不住的话，请交还住房。
because-death-housing-none = 去世者没有住在市营住宅。
because-death-disability = 请交还残疾人手册。津贴和其他证件也一起确认。
because-death-disability-none = 去世者没有残疾人手册。
because-death-disability-medical = 如果有重度残疾人医疗证，请交还。
because-death-disability-medical-none = 去世者没有残疾人手册。
because-death-water = 自来水合同要改名义，或停用。
because-death-water-none = 合同是去世者的名义时，才需要更改。
because-death-welfare = 住户的人数会变。葬礼的费用也请和负责的职员商量。
because-death-consult = 如果担心生活费，我们在单独的房间听您说。不必着急。
because-death-nursery = 住户变更后，保育费可能会变。不必着急。
because-death-nursery-none = 保育所方面没有变化。
because-death-school-none = 学校不变。如果担心上学的费用，请问学校教育课。
because-death-exempt = 交国民年金保险费有困难时，可以申请。
because-death-exempt-none = 没有人新加入国民年金。
because-death-koseki = 继承和年金需要记载了去世的户籍。请先问要提交的地方需要几份。
because-death-koseki-later = 用于继承等。申报后要1到2周，户籍上才会有记载。
because-death-juminhyo = 年金和房产的手续，可能需要去世者注销的住民票（除票）。
because-death-juminhyo-later = 办年金或房产的手续，对方要求时再领取。
because-death-valuation = 土地或房屋的继承登记需要评估证明书。登记要在3年以内办。
because-death-valuation-none = 没有要登记的土地或房屋。
because-death-seal-heirs = 写明遗产怎么分的文件，要附继承人的印章登记证明书。
because-death-seal-heirs-none = 银行等要求时，继承人再领取。
because-death-tax = 如果还有居民税要交，由继承人交。等收到通知再办就可以。
because-death-seal-ends = 印章登记会随死亡申报自动终止。登记证可以交还，也可以销毁。
because-death-card-keep = 卡会自动失效。继承时可能要用编号，请保管到手续办完。

## Marriage

event-marriage = 要结婚，或刚结婚
event-marriage-example = 申报、姓名或住址变更

because-marriage-notice = 从受理那天起，结婚生效。
because-marriage-notice-done = 已经申报了。
because-marriage-move-in = 请在开始住本市后14天以内申报。住进来以前不能申报。
because-marriage-no-move-in = 您不是从市外搬来。
because-marriage-move-within = 请在开始住新家后14天以内申报。
because-marriage-no-move-within = 您不在本市内搬家。
because-marriage-move-out = 搬家前就可以申报。
because-marriage-no-move-out = 您不搬出本市。
because-marriage-household = 同一住址的两户可以合成一户。请在变更后14天以内申报。
because-marriage-household-with-move = 住户和搬家申报一起办。
because-marriage-card-name = 您要改姓，请在14天以内更改卡。
because-marriage-card-address = 您的住址会变，请在14天以内更改卡。
because-marriage-card-same = 卡上的姓名和住址不变，或没有卡，或在搬去的地方更改。
because-marriage-card-continue = 让以前市区町村的卡继续能用。迁入申报90天后卡会失效。
because-marriage-card-no-continue = 您不是从市外搬来，或没有卡。
because-marriage-cert = 姓名或住址变更后，签名用电子证书会失效。请换新的。
because-marriage-cert-same = 签名用电子证书还能用，或在搬去的地方更新。
because-marriage-seal-here = 印章在居住地登记。以前的登记会终止。
because-marriage-seal-name = 改姓后，旧姓印章的登记会终止。请用新的印章登记。
because-marriage-seal-same = 登记不变，或您没有登记。
because-marriage-seal-ends = 失效的登记由市政府自动终止。
because-marriage-former-name = 想在住民票和卡上写旧姓的话，请申报。
because-marriage-no-former-name = 您的姓不变。
because-marriage-kokuho-join = 请在退出公司保险后14天以内申报。
because-marriage-kokuho-here = 请在搬家后14天以内，在本市重新加入国民健康保险。
because-marriage-kokuho-unknown = 不加入公司保险的话，要加入这个保险。定下来后请尽早申报。
because-marriage-kokuho-no-join = 您不需要新加入国民健康保险。
because-marriage-kokuho-leave = 请在加入公司保险后14天以内申报。不会自动退出。
because-marriage-kokuho-out = 在搬去的地方重新加入，所以要退出本市的保险。
because-marriage-kokuho-no-leave = 您不退出国民健康保险。
because-marriage-kokuho-change = 姓名、住址或住户会变，请在14天以内更改登记。
because-marriage-kokuho-no-change = 您的国民健康保险没有变化。
because-marriage-pension = 离开公司年金，或不再是被扶养人。请在14天以内申报国民年金。
because-marriage-pension-work = 成为被扶养人时，在配偶的工作单位办。改名一般不用申报。
because-marriage-single-allowance = 结婚后，儿童抚养津贴会终止。请申报，否则要退还多领的钱。
because-marriage-single-medical = 结婚后，单亲家庭的医疗补助会终止。请交还医疗证。
because-marriage-single-none = 您现在没有领取。
because-marriage-allowance-here = 请在预定迁出日的第二天起15天以内，在本市重新申请。公务员向工作单位申请。
because-marriage-allowance-receiver = 由收入较高的父母一方领取。领取人改变时，请申请。
because-marriage-allowance-none = 没有到满18岁后3月底为止的孩子，或在搬去的地方申请。
because-marriage-allowance-change = 请申报领取人或孩子的新姓名或新住址。
because-marriage-allowance-same = 儿童津贴没有变化。
because-marriage-allowance-end = 本市的津贴会终止。请在预定迁出日的第二天起15天以内，在搬去的地方申请。
because-marriage-allowance-no-end = 本市的津贴不终止。
because-marriage-medical-here = 孩子的医疗证要在本市重新申请。
because-marriage-medical-not-here = 没有要在本市重新申请的孩子。
because-marriage-medical-change = 请申报孩子或监护人的新姓名、住址或健康保险。搬出本市的话，请交还医疗证。
because-marriage-medical-same = 孩子的医疗证不变，或在本市重新申请。
because-marriage-nursery = 有孩子上保育所的话，请申报住户的变更。
because-marriage-nursery-none = 没有上小学以前的孩子。
because-marriage-dog = 请在30天以内申报狗主人的新姓名或新住址。
because-marriage-dog-none = 没有狗，或姓名和住址不变。
because-marriage-moped = 请申报车主的新姓名或新住址。搬出本市的话，请交还车牌。
because-marriage-moped-none = 没有轻便摩托，或姓名和住址不变。
because-marriage-housing = 有别人要和您同住的话，请事先申报。
because-marriage-housing-none = 您不住在市营住宅。
because-marriage-welfare = 住户的人数有变化的话，请告诉负责的职员。
because-marriage-welfare-none = 您没有领取生活保护。
because-marriage-disability = 更改残疾人手册上的姓名或住址。
because-marriage-disability-none = 没有手册，或姓名和住址不变。
because-marriage-disability-medical = 更改医疗证上的姓名、住址或保险。搬进本市的人要重新申请。
because-marriage-disability-medical-none = 没有医疗证，或没有变化。
because-marriage-water = 搬家日定下来后，请申报哪里开始用水、哪里停水。
because-marriage-water-none = 您不搬家。
because-marriage-juminhyo = 驾驶执照或银行改姓名、住址时要用。申报后可以领取。
because-marriage-juminhyo-none = 姓名和住址都不变。
because-marriage-koseki = 护照等要用记载了结婚的户籍。要等1到2周。着急的话，有受理证明书。
because-marriage-domicile = 新本籍写在结婚申报书上。这项手续只用于以后再变更。

## Divorce

event-divorce = 要离婚，或刚离婚
event-divorce-example = 申报、姓名、孩子的津贴

because-divorce-notice-court = 以法院决定那天为第1天，请在10天以内申报。
because-divorce-notice = 从受理那天起，离婚生效。
because-divorce-keep-name = 离婚已申报。想保留婚后的姓，请在3个月以内申报。
because-divorce-notice-done = 已经申报了。离婚超过3个月后要改姓，需要家庭法院许可。
because-divorce-move-in = 请在开始住本市后14天以内申报。住进来以前不能申报。
because-divorce-no-move-in = 您不是从市外搬来。
because-divorce-move-within = 请在开始住新家后14天以内申报。
because-divorce-no-move-within = 您不在本市内搬家。
because-divorce-move-out = 搬家前就可以申报。
because-divorce-no-move-out = 您不搬出本市。
because-divorce-household = 户主搬走了，或同一个家分成两户时，请在14天以内申报。
because-divorce-household-with-move = 住户和搬家申报一起办。
because-divorce-single-allowance = 这是给一个人抚养孩子的人的津贴。从申请的下个月开始发，请尽早申请。
because-divorce-single-medical = 补助单亲家庭的医疗费。
because-divorce-single-none = 这是为一个人抚养孩子的人设的。
because-divorce-allowance-here = 和孩子同住的人，请在预定迁出日的第二天起15天以内在本市申请。公务员向工作单位申请。
because-divorce-allowance = 由和孩子同住的人领取。领取人改变时，请在15天以内申请。公务员向工作单位申请。
because-divorce-allowance-none = 没有同住的该年龄的孩子，或在搬去的地方申请。
because-divorce-allowance-end = 本市的津贴会终止。请在预定迁出日的第二天起15天以内，在搬去的地方申请。
because-divorce-allowance-no-end = 本市的津贴不会因搬家终止。
because-divorce-allowance-change = 请申报领取人或孩子的新姓名或新住址。
because-divorce-allowance-same = 儿童津贴的姓名和住址不变。
because-divorce-kokuho-join = 请在失去公司保险后14天以内申报。即使迟了，保险税也从那天算起。
because-divorce-kokuho-here = 请在搬家后14天以内，在本市重新加入国民健康保险。
because-divorce-kokuho-unknown = 不再是被扶养人，又不加入其他保险的话，请在14天以内申报。
because-divorce-kokuho-no-join = 您不需要新加入国民健康保险。
because-divorce-kokuho-leave = 请在加入公司保险后14天以内申报。不会自动退出。
because-divorce-kokuho-out = 在搬去的地方重新加入，所以要退出本市的保险。
because-divorce-kokuho-no-leave = 您不退出国民健康保险。
because-divorce-kokuho-change = 姓名、住址或住户会变，请在14天以内更改登记。
because-divorce-kokuho-no-change = 您的国民健康保险没有变化。
because-divorce-pension-spouse = 您不再是被扶养人，请在14天以内申报国民年金。自己有公司年金的话，由工作单位办。
because-divorce-pension-left = 您离开了公司年金，请在14天以内申报国民年金。
because-divorce-pension-same = 您的年金种类不变。
because-divorce-exempt = 交国民年金保险费有困难时，可以申请。
because-divorce-exempt-none = 您不是自己交国民年金保险费。
because-divorce-medical-here = 孩子的医疗证要在本市重新申请。
because-divorce-medical-not-here = 没有要在本市重新申请的孩子。
because-divorce-medical-change = 请申报新的监护人、健康保险或姓名。搬出本市的话，请交还医疗证。
because-divorce-medical-same = 没有同住的孩子，或在本市重新申请。
because-divorce-card-name = 您要改姓，请在14天以内更改卡。
because-divorce-card-address = 您的住址会变，请在14天以内更改卡。
because-divorce-card-same = 卡上的姓名和住址不变，或没有卡，或在搬去的地方更改。
because-divorce-card-continue = 让以前市区町村的卡继续能用。迁入申报90天后卡会失效。
because-divorce-card-no-continue = 您不是从市外搬来，或没有卡。
because-divorce-cert = 姓名或住址变更后，签名用电子证书会失效。请换新的。
because-divorce-cert-same = 签名用电子证书还能用，或在搬去的地方更新。
because-divorce-pin = 如果别人知道您的密码，改一下更放心。
because-divorce-pin-none = 您没有卡。
because-divorce-seal-here = 印章在居住地登记。以前的登记会终止。
because-divorce-seal-name = 改姓后，旧姓印章的登记会终止。请用新的印章登记。
because-divorce-seal-same = 登记不变，或您没有登记。
because-divorce-seal-ends = 失效的登记由市政府自动终止。
because-divorce-former-name = 想在住民票和卡上写以前的姓的话，请申报。
because-divorce-no-former-name = 您的姓不变。
because-divorce-address = 如果别人知道您的住址会有危险，请悄悄告诉职员。我们在别人听不到的地方听您说。
because-divorce-refusal = 担心有人擅自申报离婚的话，可以事先申请不受理。
because-divorce-refusal-done = 离婚已申报。
because-divorce-nursery = 有孩子上保育所的话，请申报住户的变更。
because-divorce-nursery-none = 没有上小学以前的孩子。
because-divorce-after-school = 放学后需要有地方去的小学生可以申请。已在利用的话，请申报住户的变更。
because-divorce-after-school-none = 没有同住的小学生。
because-divorce-dog = 请在30天以内申报狗主人的新姓名或新住址。
because-divorce-dog-none = 没有狗，或姓名和住址不变。
because-divorce-moped = 请申报车主的新姓名或新住址。搬出本市的话，请交还车牌。
because-divorce-moped-none = 没有轻便摩托，或姓名和住址不变。
because-divorce-housing = 住的人或租的人有变化的话，请申报。
because-divorce-housing-none = 您不住在市营住宅。
because-divorce-welfare = 住户的人数有变化的话，请告诉负责的职员。
because-divorce-consult = 如果担心生活费，我们在单独的房间听您说。
because-divorce-disability = 更改残疾人手册上的姓名或住址。
because-divorce-disability-none = 没有手册，或姓名和住址不变。
because-divorce-disability-medical = 更改医疗证上的姓名、住址或保险。搬进本市的人要重新申请。
because-divorce-disability-medical-none = 没有医疗证，或没有变化。
because-divorce-water = 搬家日定下来后，请申报哪里开始用水、哪里停水。
because-divorce-water-name = 如果合同是搬走的人的名义，要改名义。
because-divorce-koseki-allowance = 儿童抚养津贴需要记载了离婚的户籍。要等1到2周。不收手续费。
because-divorce-koseki = 年金和改姓名可能需要记载了离婚的户籍。要等1到2周。
because-divorce-juminhyo = 更改姓名或住址时要用。申报后可以领取。
because-divorce-income = 申请津贴时，可能需要以前市区町村的所得证明书。
because-divorce-income-none = 本市的手续一般不需要。
because-divorce-domicile = 新本籍写在离婚申报书上。这项手续只用于以后再变更。

## Marriage and divorce alike

because-family-pregnant = 孕妇体检就诊券要换成本市的。
because-family-pregnant-none = 没有从市外搬来的孕妇。
because-family-school = 因搬家换学校时，请申报。请先告诉现在的学校。
because-family-school-none = 学校不变。如果担心上学的费用，请问学校教育课。
because-family-kouki-in = 75岁以上的人，请带以前市区町村的证明书（負担区分等証明書）。
because-family-kouki-in-none = 没有从市外搬来的75岁以上的人。
because-family-kouki-out = 75岁以上的人搬到县外时，会给您带去的证明书。
because-family-kouki-out-none = 没有搬出本市的75岁以上的人。
because-family-kaigo-in = 护理等级请在搬家后14天以内转接。
because-family-kaigo-in-none = 没有从市外搬来的、有护理等级的人。
because-family-kaigo-out = 会给您护理等级的证明书。请在搬家后14天以内交给新的市区町村。
because-family-kaigo-out-none = 没有搬出本市的、有护理等级的人。
because-family-jiritsu = 利用自立支援医疗（自立支援医療）的人，更改姓名、住址或保险。
because-family-jiritsu-none = 没有人利用，或没有变化。
