# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = 出生登記
procedure-shussei-example = 出生届：孩子出生了
guide-shussei = 請填寫醫院給您的表格，交到市民課。表格右半邊由醫師或助產師填寫。
deadline-shussei-due = 以出生日為第1天，請在14天以內申報。過期也受理。

check-shussei-paper = 請攜帶出生登記書（出生届）。右半邊必須有醫師或助產師的填寫。
check-shussei-handbook = 請攜帶母子健康手冊。我們會在上面記錄申報。
check-shussei-who = 由父親或母親申報。簽名以後，別人也可以送來。
check-shussei-where = 也可以在本籍所在地或出生地的市區町村申報。
check-shussei-furigana = 姓名的讀音（假名）也會登記。讀音少見時，可能請您出示能看出讀音的書等。
check-shussei-foreign = 父母都是外國籍也要申報。繼續住在日本的孩子，還要在出生後30天以內向出入國在留管理廳申請在留資格。
check-shussei-late = 已超過14天，也受理。在櫃檯會給您一張寫原因的紙。

procedure-shibo = 死亡登記
procedure-shibo-example = 死亡届：家人過世了
guide-shibo = 把死亡登記書交到市民課，就能領取火葬許可證。很多時候由葬儀社代辦。
deadline-shibo-due = 以得知過世那天為第1天，請在7天以內申報。過期也受理。

check-shibo-paper = 請攜帶死亡登記書（死亡届）。右半邊（死亡診斷書）必須有醫師的填寫。
check-shibo-who = 由親屬、同住的人、房東或監護人等申報。簽名以後，葬儀社也可以送來。
check-shibo-where = 也可以在過世者的本籍所在地或過世地的市區町村申報。
check-shibo-cremation = 火葬許可同時申請。過世24小時以後可以火葬。
check-shibo-copies = 死亡診斷書交出後不退還。保險和年金可能要用，事先影印一份更放心。
check-shibo-late = 已超過7天，也受理。在櫃檯會給您一張寫原因的紙。

procedure-konin = 結婚登記
procedure-konin-example = 婚姻届：要結婚時
guide-konin = 請把有雙方和2位證人簽名的結婚登記書交到市民課。受理那天就是結婚的日子。

check-konin-paper = 請攜帶結婚登記書（婚姻届），要有雙方和2位18歲以上證人的簽名。
check-konin-who = 二人中的一人，或受委託的人送來都可以。沒來的人會收到受理的郵寄通知。
check-konin-where = 也可以在任何一方的本籍或住址所在的市區町村申報。一般不需要戶籍謄本。
check-konin-foreign = 有一方是外國籍時，需要符合結婚條件的證明（婚姻要件具備証明書）和護照，並附日文譯本。各國不同，請先在櫃檯諮詢。
check-konin-cards = 改姓的人，要在14天以內更改個人編號卡。請攜帶卡片。

procedure-rikon = 離婚登記
procedure-rikon-example = 離婚届：離婚、保留婚後的姓
guide-rikon = 協商離婚時，請把有雙方和2位證人簽名的離婚登記書交到市民課。法院決定時，請把法院的文件也一起交來。
deadline-rikon-court-due = 法院決定的離婚，以決定那天為第1天，請在10天以內申報。過期也受理。
deadline-rikon-name-due = 想保留婚後的姓，請在離婚隔天起3個月以內申報。過期後需要家事法院許可。

check-rikon-paper = 請攜帶離婚登記書（離婚届），要有雙方和2位18歲以上證人的簽名。
check-rikon-court-paper = 請攜帶離婚登記書和法院的文件：調解或和解的筆錄謄本，或判決書謄本和確定證明書。不需要證人。
check-rikon-name-paper = 想保留婚後的姓，要交另一張表格。市民課有表格。
check-rikon-where = 也可以在本籍或申報人住址所在的市區町村申報。一般不需要戶籍謄本。
check-rikon-custody = 有未滿18歲的孩子時，要寫明親權歸父母雙方還是一方。正向家事法院申請時也可以申報。
check-rikon-children-name = 離婚不會改變孩子的姓和戶籍。要改的話，先取得家事法院的許可，再來申報。
check-rikon-name = 因結婚改姓的人會恢復原來的姓。想保留的話，可以和離婚一起申報。
check-rikon-pension = 年金分割向年金事務所申請。有期限，請儘早諮詢。
check-rikon-court-late = 已超過10天，也受理。在櫃檯會給您一張寫原因的紙。
check-rikon-name-late = 超過3個月，只靠申報不能保留姓。要先取得家事法院的許可，再來申報。

procedure-tenseki = 本籍變更
procedure-tenseki-example = 転籍届：遷移戶籍
guide-tenseki = 請把表格交到市民課，什麼時候都可以。新本籍不必是您住的地方。

check-tenseki-paper = 請攜帶轉籍登記書（転籍届），要有首位登記人和配偶雙方的簽名。
check-tenseki-who = 由首位登記人和配偶申報。簽名以後，別人也可以送來。
check-tenseki-where = 可以在現在的本籍、新的本籍或住址所在的市區町村申報。一般不需要戶籍謄本。
check-tenseki-effects = 變更以後，辦繼承等手續時，也要領取以前本籍的戶籍。

## What is asked before the lists

field-birth-filed = 出生登記
ask-birth-filed = 已經辦理出生登記了嗎？

field-birth-family = 嬰兒和家人
ask-birth-family = 嬰兒或家人符合以下情況嗎？
ask-birth-family-hint = 如果沒有，請直接按「下一步」。
choice-birth-family-siblings = 有哥哥或姐姐
choice-birth-family-siblings-example = 到滿18歲後的3月底為止
choice-birth-family-small = 出生時體重輕，或需要住院
choice-birth-family-small-example = 例如2000公克以下
choice-birth-family-single = 我一個人撫養孩子
choice-birth-family-foreign = 父母都是外國籍

field-baby-insurance = 嬰兒的健康保險
ask-baby-insurance = 嬰兒加入哪種健康保險？
choice-baby-insurance-work = 公司的健康保險
choice-baby-insurance-work-example = 作為父親或母親的被扶養人
choice-baby-insurance-national = 國民健康保險
choice-baby-insurance-undecided = 還沒決定

field-mother-insurance = 母親的健康保險
ask-mother-insurance = 生產的人加入哪種健康保險？
ask-mother-insurance-hint = 與生育補助和年金有關。
choice-mother-insurance-work = 公司的健康保險
choice-mother-insurance-work-example = 自己的，或作為被扶養人
choice-mother-insurance-national = 國民健康保險
choice-mother-insurance-own = 任意繼續保險、國保組合
choice-mother-insurance-unknown = 不清楚

field-death-filed = 死亡登記
ask-death-filed = 已經辦理死亡登記了嗎？
ask-death-filed-hint = 有時葬儀社已經代辦。

field-deceased-65 = 過世者的年齡
ask-deceased-65 = 過世者當時是65歲以上嗎？

field-household-left = 留下的人
ask-household-left = 同一住戶裡，還有幾位15歲以上的人？
choice-household-left-none = 沒有
choice-household-left-one = 1人
choice-household-left-several = 2人以上

field-family-left = 家人
ask-family-left = 家人中有符合以下情況的人嗎？
ask-family-left-hint = 如果沒有，請直接按「下一步」。
choice-family-left-national = 加入國民健康保險
choice-family-left-dependent = 曾是過世者的被扶養人
choice-family-left-dependent-example = 在公司的健康保險裡
choice-family-left-raising-alone = 今後一個人撫養孩子
choice-family-left-raising-alone-example = 到滿18歲後的3月底為止
choice-family-left-welfare = 領取生活保護

field-marriage-filed = 結婚登記
ask-marriage-filed = 已經辦理結婚登記了嗎？

field-divorce-way = 離婚的方式
ask-divorce-way = 離婚是怎麼決定的？
choice-divorce-way-agreed = 由二人協商
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = 由法院
choice-divorce-way-court-example = 調解、和解、審判或判決

field-divorce-filed = 離婚登記
ask-divorce-filed = 已經辦理離婚登記了嗎？

field-divorced-on = 離婚日
ask-divorced-on = 是哪一天離婚的？
ask-divorced-on-hint = 由法院決定時，是調解或和解成立那天，或判決確定那天。

field-card-held = 個人編號卡
ask-card-held = 您有個人編號卡嗎？

field-moving-way = 搬家
ask-moving-way = 您要搬家嗎？
ask-moving-way-hint = 已經搬了的人、將要搬的人也請選擇。
choice-moving-way-none = 不搬
choice-moving-way-within = 在本市內搬
choice-moving-way-in = 搬進本市
choice-moving-way-out = 搬出本市

field-insurance-path = 健康保險
ask-insurance-path = 您的健康保險會怎樣？
choice-insurance-path-keep-work = 公司的保險不變
choice-insurance-path-keep-work-example = 包括被扶養人
choice-insurance-path-keep-national = 國民健康保險不變
choice-insurance-path-join-national = 從公司保險轉到國民健康保險
choice-insurance-path-join-national-example = 不再是被扶養人，或離職
choice-insurance-path-leave-national = 從國民健康保險轉到公司保險
choice-insurance-path-leave-national-example = 成為被扶養人，或就業
choice-insurance-path-unknown = 其他，或不清楚

## Birth

event-birth = 孩子出生了
event-birth-example = 申報、津貼、醫療

because-birth-notice = 以出生日為第1天，請在14天以內申報。
because-birth-notice-done = 已經申報了。
because-birth-allowance-first = 請在出生隔天起15天以內申請，從下個月開始發。遲了會有領不到的月份。
because-birth-allowance-not-first = 已為上面的孩子領取的人，請辦「兒童津貼：孩子增加」。領取人是公務員時，向任職單位申請。
because-birth-allowance-more = 孩子增加了。請在出生隔天起15天以內申報，從下個月開始增額。
because-birth-allowance-no-more = 第一次領取的人，請辦「兒童津貼：申請」。領取人是公務員時，向任職單位申報。
because-birth-child-medical = 補助嬰兒的醫療費。健康保險定下來後，請儘早申請。
because-birth-kokuho = 嬰兒也加入國民健康保險。請在出生後14天以內申報。
because-birth-kokuho-undecided = 如果不加入公司的保險，請儘早申報。
because-birth-kokuho-by-work = 公司的保險，透過任職單位加入。
because-birth-lump-sum = 已直接支付給醫院時，如有差額可以申請。沒有直接支付時，可以申請全額。
because-birth-lump-sum-unknown = 生產的人加入國民健康保險的話，有時可以申請。
because-birth-lump-sum-elsewhere = 請向生產的人所加入的健康保險申請。
because-birth-kokuho-maternity = 生產的人，產前產後幾個月的國民健康保險稅會降低。
because-birth-kokuho-maternity-unknown = 生產的人加入國民健康保險的話，保險稅會降低。
because-birth-kokuho-maternity-none = 生產的人沒有加入國民健康保險。
because-birth-pension-maternity = 生產的人，產前產後幾個月免繳國民年金保險費。
because-birth-pension-maternity-unknown = 生產的人自己繳納國民年金時，可以免繳。
because-birth-pension-maternity-work = 有公司年金的人，由任職單位辦。被扶養人本來就不用繳。
because-birth-small = 醫師認為需要住院的嬰兒，補助其住院費用。
because-birth-not-small = 這是為出生時體重輕、需要住院的嬰兒設的。
because-birth-single-allowance = 這是給一個人撫養孩子的人的津貼。從申請的下個月開始發。
because-birth-single-medical = 補助單親家庭的醫療費。
because-birth-two-parents = 這是為一個人撫養孩子的人設的。
because-birth-card = 嬰兒的卡可以和出生登記一起申請。未滿1歲不需要照片。
because-birth-support = 還沒有申請支援懷孕和生產的補助的話，請申請。
because-birth-juminhyo = 任職單位有時會要寫有嬰兒的住民票。
because-birth-juminhyo-none = 本市的手續不需要。
because-birth-certificate-abroad = 大使館或出入國在留管理廳有時會要申報的證明書。
because-birth-koseki-none = 本市的手續不需要。
because-birth-nursery = 想利用保育所等時再申請。
because-birth-handbook = 繼續使用現在的手冊。

## Death

event-death = 家人過世了
event-death-example = 保險、年金、住戶、財產

because-death-notice = 請在得知過世後7天以內申報。有時由葬儀社代辦。
because-death-notice-done = 已經申報了。
because-death-head = 還有2位以上15歲以上的人。請在14天以內申報新戶長。
because-death-head-clear = 過世者不是戶長，或下一位戶長已明確，所以不需要辦。
because-death-kokuho = 請在14天以內申報退出國民健康保險。有資格確認書的話，請繳回。
because-death-kokuho-none = 過世者沒有加入國民健康保險。
because-death-kokuho-funeral = 葬祭費發給辦葬禮的人。請在葬禮隔天起2年以內申請。
because-death-kokuho-funeral-none = 加入其他健康保險的話，請向那裡申請。
because-death-kokuho-head = 國民健康保險以戶長的名義管理，所以要更改家人的登記。
because-death-kokuho-head-none = 戶長沒變，或家人沒有加入國民健康保險。
because-death-kouki = 請在14天以內申報後期高齡者醫療的終止。
because-death-kouki-funeral = 葬祭費發給辦葬禮的人。請在葬禮隔天起2年以內申請。
because-death-kouki-none = 過世者沒有加入後期高齡者醫療。
because-death-kaigo = 請繳回介護保險證。如果保險費多繳了，會問您退款的帳戶。
because-death-kaigo-none = 過世者未滿65歲，也沒有介護等級。
because-death-pension = 要停發年金，還沒領的部分可以申請。有些年金會請您去年金事務所。
because-death-pension-payer = 過世者繳過國民年金，家人有時可以領取遺屬年金或一次金。
because-death-pension-none = 過世者沒有領取年金。如果有公司年金，請向年金事務所詢問遺屬年金。
because-death-dependent = 被扶養人會失去保險。不加入其他保險的話，要在14天以內加入國民健康保險。
because-death-dependent-none = 沒有人是過世者的被扶養人。
because-death-dependent-pension = 20到59歲的被扶養配偶，要在14天以內申報國民年金。
because-death-dependent-pension-none = 沒有人是過世者的被扶養人。
because-death-allowance = 過世者曾領取兒童津貼。今後撫養孩子的人，請在15天以內申請。
because-death-allowance-none = 過世者沒有領取兒童津貼。
because-death-child-medical = 更改孩子醫療證上的監護人或健康保險。
because-death-child-medical-none = 孩子的醫療證不變。
because-death-raising-allowance = 這是給一個人撫養孩子的人的津貼。和遺屬年金有關，請諮詢。
because-death-raising-medical = 補助單親家庭的醫療費。
because-death-raising-none = 這是為一個人撫養孩子的人設的。
because-death-property = 請從繼承人中定一位，接收土地或房屋的稅通知，並申報。
because-death-property-none = 過世者在本市沒有土地或房屋。
because-death-moped = 請過戶或報廢。不辦的話，明年還會收稅。
because-death-moped-none = 過世者沒有輕型機車或小型特殊車。
because-death-dog = 接手養狗的人，請在30天以內申報新主人。
because-death-dog-none = 過世者沒有登記的狗。
because-death-housing = 繼續住的人請申報；不住的話，請歸還住房。
because-death-housing-none = 過世者沒有住在市營住宅。
because-death-disability = 請繳回身心障礙手冊。津貼和其他證件也一起確認。
because-death-disability-none = 過世者沒有身心障礙手冊。
because-death-disability-medical = 如果有重度障礙者醫療證，請繳回。
because-death-disability-medical-none = 過世者沒有身心障礙手冊。
because-death-water = 自來水合約要改名義，或停用。
because-death-water-none = 合約是過世者的名義時，才需要更改。
because-death-welfare = 住戶的人數會變。葬禮的費用也請和負責的職員商量。
because-death-consult = 如果擔心生活費，我們在單獨的房間聽您說。不必著急。
because-death-nursery = 住戶變更後，保育費可能會變。不必著急。
because-death-nursery-none = 保育所方面沒有變化。
because-death-school-none = 學校不變。如果擔心上學的費用，請問學校教育課。
because-death-exempt = 繳國民年金保險費有困難時，可以申請。
because-death-exempt-none = 沒有人新加入國民年金。
because-death-koseki = 繼承和年金需要記載了過世的戶籍。請先問要提出的地方需要幾份。
because-death-koseki-later = 用於繼承等。申報後要1到2週，戶籍上才會有記載。
because-death-juminhyo = 年金和房產的手續，可能需要過世者註銷的住民票（除票）。
because-death-juminhyo-later = 辦年金或房產的手續，對方要求時再領取。
because-death-valuation = 土地或房屋的繼承登記需要評估證明書。登記要在3年以內辦。
because-death-valuation-none = 沒有要登記的土地或房屋。
because-death-seal-heirs = 寫明遺產怎麼分的文件，要附繼承人的印鑑登記證明書。
because-death-seal-heirs-none = 銀行等要求時，繼承人再領取。
because-death-tax = 如果還有住民稅要繳，由繼承人繳納。等收到通知再辦就可以。
because-death-seal-ends = 印鑑登記會隨死亡登記自動終止。登記證可以繳回，也可以銷毀。
because-death-card-keep = 卡會自動失效。繼承時可能要用編號，請保管到手續辦完。

## Marriage

event-marriage = 要結婚，或剛結婚
event-marriage-example = 申報、姓名或住址變更

because-marriage-notice = 從受理那天起，結婚生效。
because-marriage-notice-done = 已經申報了。
because-marriage-move-in = 請在開始住本市後14天以內申報。住進來以前不能申報。
because-marriage-no-move-in = 您不是從市外搬來。
because-marriage-move-within = 請在開始住新家後14天以內申報。
because-marriage-no-move-within = 您不在本市內搬家。
because-marriage-move-out = 搬家前就可以申報。
because-marriage-no-move-out = 您不搬出本市。
because-marriage-household = 同一住址的兩戶可以合成一戶。請在變更後14天以內申報。
because-marriage-household-with-move = 住戶和遷居登記一起辦。
because-marriage-card-name = 您要改姓，請在14天以內更改卡片。
because-marriage-card-address = 您的住址會變，請在14天以內更改卡片。
because-marriage-card-same = 卡上的姓名和住址不變，或沒有卡，或在搬去的地方更改。
because-marriage-card-continue = 讓以前市區町村的卡繼續能用。遷入登記90天後卡會失效。
because-marriage-card-no-continue = 您不是從市外搬來，或沒有卡。
because-marriage-cert = 姓名或住址變更後，簽名用電子憑證會失效。請換新的。
because-marriage-cert-same = 簽名用電子憑證還能用，或在搬去的地方更新。
because-marriage-seal-here = 印鑑在居住地登記。以前的登記會終止。
because-marriage-seal-name = 改姓後，舊姓印鑑的登記會終止。請用新的印鑑登記。
because-marriage-seal-same = 登記不變，或您沒有登記。
because-marriage-seal-ends = 失效的登記由市政府自動終止。
because-marriage-former-name = 想在住民票和卡上寫舊姓的話，請申報。
because-marriage-no-former-name = 您的姓不變。
because-marriage-kokuho-join = 請在退出公司保險後14天以內申報。
because-marriage-kokuho-here = 請在搬家後14天以內，在本市重新加入國民健康保險。
because-marriage-kokuho-unknown = 不加入公司保險的話，要加入這個保險。定下來後請儘早申報。
because-marriage-kokuho-no-join = 您不需要新加入國民健康保險。
because-marriage-kokuho-leave = 請在加入公司保險後14天以內申報。不會自動退出。
because-marriage-kokuho-out = 在搬去的地方重新加入，所以要退出本市的保險。
because-marriage-kokuho-no-leave = 您不退出國民健康保險。
because-marriage-kokuho-change = 姓名、住址或住戶會變，請在14天以內更改登記。
because-marriage-kokuho-no-change = 您的國民健康保險沒有變化。
because-marriage-pension = 離開公司年金，或不再是被扶養人。請在14天以內申報國民年金。
because-marriage-pension-work = 成為被扶養人時，在配偶的任職單位辦。改名一般不用申報。
because-marriage-single-allowance = 結婚後，兒童扶養津貼會終止。請申報，否則要退還多領的錢。
because-marriage-single-medical = 結婚後，單親家庭的醫療補助會終止。請繳回醫療證。
because-marriage-single-none = 您現在沒有領取。
because-marriage-allowance-here = 請在預定遷出日的隔天起15天以內，在本市重新申請。公務員向任職單位申請。
because-marriage-allowance-receiver = 由收入較高的父母一方領取。領取人改變時，請申請。
because-marriage-allowance-none = 沒有到滿18歲後3月底為止的孩子，或在搬去的地方申請。
because-marriage-allowance-change = 請申報領取人或孩子的新姓名或新住址。
because-marriage-allowance-same = 兒童津貼沒有變化。
because-marriage-allowance-end = 本市的津貼會終止。請在預定遷出日的隔天起15天以內，在搬去的地方申請。
because-marriage-allowance-no-end = 本市的津貼不終止。
because-marriage-medical-here = 孩子的醫療證要在本市重新申請。
because-marriage-medical-not-here = 沒有要在本市重新申請的孩子。
because-marriage-medical-change = 請申報孩子或監護人的新姓名、住址或健康保險。搬出本市的話，請繳回醫療證。
because-marriage-medical-same = 孩子的醫療證不變，或在本市重新申請。
because-marriage-nursery = 有孩子上保育所的話，請申報住戶的變更。
because-marriage-nursery-none = 沒有上小學以前的孩子。
because-marriage-dog = 請在30天以內申報狗主人的新姓名或新住址。
because-marriage-dog-none = 沒有狗，或姓名和住址不變。
because-marriage-moped = 請申報車主的新姓名或新住址。搬出本市的話，請繳回車牌。
because-marriage-moped-none = 沒有輕型機車，或姓名和住址不變。
because-marriage-housing = 有別人要和您同住的話，請事先申報。
because-marriage-housing-none = 您不住在市營住宅。
because-marriage-welfare = 住戶的人數有變化的話，請告訴負責的職員。
because-marriage-welfare-none = 您沒有領取生活保護。
because-marriage-disability = 更改身心障礙手冊上的姓名或住址。
because-marriage-disability-none = 沒有手冊，或姓名和住址不變。
because-marriage-disability-medical = 更改醫療證上的姓名、住址或保險。搬進本市的人要重新申請。
because-marriage-disability-medical-none = 沒有醫療證，或沒有變化。
because-marriage-water = 搬家日定下來後，請申報哪裡開始用水、哪裡停水。
because-marriage-water-none = 您不搬家。
because-marriage-juminhyo = 駕照或銀行改姓名、住址時要用。申報後可以領取。
because-marriage-juminhyo-none = 姓名和住址都不變。
because-marriage-koseki = 護照等要用記載了結婚的戶籍。要等1到2週。著急的話，有受理證明書。
because-marriage-domicile = 新本籍寫在結婚登記書上。這項手續只用於以後再變更。

## Divorce

event-divorce = 要離婚，或剛離婚
event-divorce-example = 申報、姓名、孩子的津貼

because-divorce-notice-court = 以法院決定那天為第1天，請在10天以內申報。
because-divorce-notice = 從受理那天起，離婚生效。
because-divorce-keep-name = 離婚已申報。想保留婚後的姓，請在3個月以內申報。
because-divorce-notice-done = 已經申報了。離婚超過3個月後要改姓，需要家事法院許可。
because-divorce-move-in = 請在開始住本市後14天以內申報。住進來以前不能申報。
because-divorce-no-move-in = 您不是從市外搬來。
because-divorce-move-within = 請在開始住新家後14天以內申報。
because-divorce-no-move-within = 您不在本市內搬家。
because-divorce-move-out = 搬家前就可以申報。
because-divorce-no-move-out = 您不搬出本市。
because-divorce-household = 戶長搬走了，或同一個家分成兩戶時，請在14天以內申報。
because-divorce-household-with-move = 住戶和遷居登記一起辦。
because-divorce-single-allowance = 這是給一個人撫養孩子的人的津貼。從申請的下個月開始發，請儘早申請。
because-divorce-single-medical = 補助單親家庭的醫療費。
because-divorce-single-none = 這是為一個人撫養孩子的人設的。
because-divorce-allowance-here = 和孩子同住的人，請在預定遷出日的隔天起15天以內在本市申請。公務員向任職單位申請。
because-divorce-allowance = 由和孩子同住的人領取。領取人改變時，請在15天以內申請。公務員向任職單位申請。
because-divorce-allowance-none = 沒有同住的該年齡的孩子，或在搬去的地方申請。
because-divorce-allowance-end = 本市的津貼會終止。請在預定遷出日的隔天起15天以內，在搬去的地方申請。
because-divorce-allowance-no-end = 本市的津貼不會因搬家終止。
because-divorce-allowance-change = 請申報領取人或孩子的新姓名或新住址。
because-divorce-allowance-same = 兒童津貼的姓名和住址不變。
because-divorce-kokuho-join = 請在失去公司保險後14天以內申報。即使遲了，保險稅也從那天算起。
because-divorce-kokuho-here = 請在搬家後14天以內，在本市重新加入國民健康保險。
because-divorce-kokuho-unknown = 不再是被扶養人，又不加入其他保險的話，請在14天以內申報。
because-divorce-kokuho-no-join = 您不需要新加入國民健康保險。
because-divorce-kokuho-leave = 請在加入公司保險後14天以內申報。不會自動退出。
because-divorce-kokuho-out = 在搬去的地方重新加入，所以要退出本市的保險。
because-divorce-kokuho-no-leave = 您不退出國民健康保險。
because-divorce-kokuho-change = 姓名、住址或住戶會變，請在14天以內更改登記。
because-divorce-kokuho-no-change = 您的國民健康保險沒有變化。
because-divorce-pension-spouse = 您不再是被扶養人，請在14天以內申報國民年金。自己有公司年金的話，由任職單位辦。
because-divorce-pension-left = 您離開了公司年金，請在14天以內申報國民年金。
because-divorce-pension-same = 您的年金種類不變。
because-divorce-exempt = 繳國民年金保險費有困難時，可以申請。
because-divorce-exempt-none = 您不是自己繳國民年金保險費。
because-divorce-medical-here = 孩子的醫療證要在本市重新申請。
because-divorce-medical-not-here = 沒有要在本市重新申請的孩子。
because-divorce-medical-change = 請申報新的監護人、健康保險或姓名。搬出本市的話，請繳回醫療證。
because-divorce-medical-same = 沒有同住的孩子，或在本市重新申請。
because-divorce-card-name = 您要改姓，請在14天以內更改卡片。
because-divorce-card-address = 您的住址會變，請在14天以內更改卡片。
because-divorce-card-same = 卡上的姓名和住址不變，或沒有卡，或在搬去的地方更改。
because-divorce-card-continue = 讓以前市區町村的卡繼續能用。遷入登記90天後卡會失效。
because-divorce-card-no-continue = 您不是從市外搬來，或沒有卡。
because-divorce-cert = 姓名或住址變更後，簽名用電子憑證會失效。請換新的。
because-divorce-cert-same = 簽名用電子憑證還能用，或在搬去的地方更新。
because-divorce-pin = 如果別人知道您的密碼，改一下更放心。
because-divorce-pin-none = 您沒有卡。
because-divorce-seal-here = 印鑑在居住地登記。以前的登記會終止。
because-divorce-seal-name = 改姓後，舊姓印鑑的登記會終止。請用新的印鑑登記。
because-divorce-seal-same = 登記不變，或您沒有登記。
because-divorce-seal-ends = 失效的登記由市政府自動終止。
because-divorce-former-name = 想在住民票和卡上寫以前的姓的話，請申報。
because-divorce-no-former-name = 您的姓不變。
because-divorce-address = 如果別人知道您的住址會有危險，請悄悄告訴職員。我們在別人聽不到的地方聽您說。
because-divorce-refusal = 擔心有人擅自辦理離婚登記的話，可以事先申請不受理。
because-divorce-refusal-done = 離婚已申報。
because-divorce-nursery = 有孩子上保育所的話，請申報住戶的變更。
because-divorce-nursery-none = 沒有上小學以前的孩子。
because-divorce-after-school = 放學後需要有地方去的小學生可以申請。已在利用的話，請申報住戶的變更。
because-divorce-after-school-none = 沒有同住的小學生。
because-divorce-dog = 請在30天以內申報狗主人的新姓名或新住址。
because-divorce-dog-none = 沒有狗，或姓名和住址不變。
because-divorce-moped = 請申報車主的新姓名或新住址。搬出本市的話，請繳回車牌。
because-divorce-moped-none = 沒有輕型機車，或姓名和住址不變。
because-divorce-housing = 住的人或租的人有變化的話，請申報。
because-divorce-housing-none = 您不住在市營住宅。
because-divorce-welfare = 住戶的人數有變化的話，請告訴負責的職員。
because-divorce-consult = 如果擔心生活費，我們在單獨的房間聽您說。
because-divorce-disability = 更改身心障礙手冊上的姓名或住址。
because-divorce-disability-none = 沒有手冊，或姓名和住址不變。
because-divorce-disability-medical = 更改醫療證上的姓名、住址或保險。搬進本市的人要重新申請。
because-divorce-disability-medical-none = 沒有醫療證，或沒有變化。
because-divorce-water = 搬家日定下來後，請申報哪裡開始用水、哪裡停水。
because-divorce-water-name = 如果合約是搬走的人的名義，要改名義。
because-divorce-koseki-allowance = 兒童扶養津貼需要記載了離婚的戶籍。要等1到2週。不收手續費。
because-divorce-koseki = 年金和改姓名可能需要記載了離婚的戶籍。要等1到2週。
because-divorce-juminhyo = 更改姓名或住址時要用。申報後可以領取。
because-divorce-income = 申請津貼時，可能需要以前市區町村的所得證明書。
because-divorce-income-none = 本市的手續一般不需要。
because-divorce-domicile = 新本籍寫在離婚登記書上。這項手續只用於以後再變更。

## Marriage and divorce alike

because-family-pregnant = 產檢受診券要換成本市的。
because-family-pregnant-none = 沒有從市外搬來的孕婦。
because-family-school = 因搬家換學校時，請申報。請先告訴現在的學校。
because-family-school-none = 學校不變。如果擔心上學的費用，請問學校教育課。
because-family-kouki-in = 75歲以上的人，請攜帶以前市區町村的證明書（負担区分等証明書）。
because-family-kouki-in-none = 沒有從市外搬來的75歲以上的人。
because-family-kouki-out = 75歲以上的人搬到縣外時，會給您帶去的證明書。
because-family-kouki-out-none = 沒有搬出本市的75歲以上的人。
because-family-kaigo-in = 介護等級請在搬家後14天以內轉接。
because-family-kaigo-in-none = 沒有從市外搬來的、有介護等級的人。
because-family-kaigo-out = 會給您介護等級的證明書。請在搬家後14天以內交給新的市區町村。
because-family-kaigo-out-none = 沒有搬出本市的、有介護等級的人。
because-family-jiritsu = 利用自立支援醫療（自立支援医療）的人，更改姓名、住址或保險。
because-family-jiritsu-none = 沒有人利用，或沒有變化。
