# 出生・死亡・婚姻・離婚・転籍。おくやみの言葉はやわらかく、短く。

## Procedures that the kiosk only explains

procedure-shussei = 出生届
procedure-shussei-example = お子さんが生まれたとき
guide-shussei = 病院などで受け取った出生届に書いて、市民課に出します。用紙の右半分は、医師や助産師の証明です。
deadline-shussei-due = 生まれた日を1日目として、14日以内に出します。すぎても受け付けます。

check-shussei-paper = 出生届をお持ちください。出生証明書（右半分）に、医師や助産師の記入が必要です。
check-shussei-handbook = 母子健康手帳をお持ちください。届けを受けたことを書き入れます。
check-shussei-who = 届け出るのは父か母です。署名がすんでいれば、ほかの方が持ってきてもかまいません。
check-shussei-where = この市のほか、本籍のある市区町村や、生まれた場所の市区町村にも出せます。
check-shussei-furigana = お名前のフリガナも戸籍にのります。めずらしい読み方のときは、読み方がわかる本などを見せていただくことがあります。
check-shussei-foreign = 父と母が外国籍のときも、出生届を出します。日本にいつづけるお子さんは、生まれた日から30日以内に、入管で在留資格の申請もします。
check-shussei-late = 14日をすぎています。出生届は受け付けます。おくれた理由を書く紙を、窓口でお渡しします。

procedure-shibo = 死亡届
procedure-shibo-example = ご家族が亡くなられたとき
guide-shibo = 死亡届を市民課に出すと、火葬の許可証をお渡しします。葬儀社の方が代わりに出すことが多くあります。
deadline-shibo-due = 亡くなったことを知った日を1日目として、7日以内に出します。すぎても受け付けます。

check-shibo-paper = 死亡届をお持ちください。右半分（死亡診断書か死体検案書）に、医師の記入が必要です。
check-shibo-who = 届け出るのは、同居のご親族、ほかのご親族、いっしょに住んでいた方、家主、後見人などです。署名がすんでいれば、葬儀社の方が持ってきてもかまいません。
check-shibo-where = この市のほか、亡くなった方の本籍のある市区町村や、亡くなった場所の市区町村にも出せます。
check-shibo-cremation = 火葬許可の申請もいっしょにします。火葬は、亡くなってから24時間たったあとにできます。
check-shibo-copies = 死亡診断書は、出すと戻りません。保険や年金に使うことがあるので、先に写しをとっておくと安心です。
check-shibo-late = 7日をすぎています。死亡届は受け付けます。おくれた理由を書く紙を、窓口でお渡しします。

procedure-konin = 婚姻届
procedure-konin-example = 結婚するとき
guide-konin = お二人と証人2人の署名がある婚姻届を、市民課に出します。出して受け付けられた日が、結婚した日になります。

check-konin-paper = 婚姻届をお持ちください。お二人の署名と、18歳以上の証人2人の署名が必要です。
check-konin-who = お二人のどちらか、または頼まれた方が持ってきてかまいません。来なかった方には、受け付けたことを郵便でお知らせします。
check-konin-where = この市のほか、どちらかの本籍や住所のある市区町村にも出せます。戸籍謄本は、ふつうは要りません。
check-konin-foreign = どちらかが外国籍のときは、結婚の条件をみたす証明（婚姻要件具備証明書）と旅券、その日本語訳が要ります。国によりちがうので、先に窓口でご相談ください。
check-konin-cards = 氏（名字）が変わる方は、マイナンバーカードの書きかえも14日以内にします。カードをお持ちください。

procedure-rikon = 離婚届
procedure-rikon-example = 離婚するとき、婚姻中の氏を使うとき
guide-rikon = 話し合いで離婚するときは、お二人と証人2人の署名がある離婚届を市民課に出します。裁判所で決まったときは、裁判所の書類もいっしょに出します。
deadline-rikon-court-due = 裁判所で決まった離婚は、決まった日を1日目として、10日以内に届け出ます。すぎても受け付けます。
deadline-rikon-name-due = 婚姻中の氏を使いつづける方は、離婚した日の次の日から3か月以内に届け出ます。すぎると、家庭裁判所の許可が必要です。

check-rikon-paper = 離婚届をお持ちください。お二人の署名と、18歳以上の証人2人の署名が必要です。
check-rikon-court-paper = 離婚届と、裁判所の書類をお持ちください。調停・和解は調書の謄本、審判・判決は謄本と確定証明書です。証人は要りません。
check-rikon-name-paper = 婚姻中の氏を使いつづける方は、「離婚の際に称していた氏を称する届」を出します。用紙は市民課にあります。
check-rikon-where = この市のほか、本籍や、届け出る方の住所のある市区町村にも出せます。戸籍謄本は、ふつうは要りません。
check-rikon-custody = 18歳になっていないお子さんの親権は、父母の両方か、どちらか一方に決めて書きます。決まらず家庭裁判所に申し立てているときも、その子の名を書いて出せます。
check-rikon-children-name = お子さんの氏と戸籍は、離婚では変わりません。変えるときは、家庭裁判所の許可を受けてから入籍届を出します。
check-rikon-name = 結婚で氏が変わった方は、もとの氏に戻ります。そのまま使いたいときは、離婚届といっしょにも届け出られます。
check-rikon-pension = 年金の分割は、年金事務所で請求します。期限があるので、早めにご相談ください。
check-rikon-court-late = 10日をすぎています。離婚届は受け付けます。おくれた理由を書く紙を、窓口でお渡しします。
check-rikon-name-late = 3か月をすぎると、市の届けだけでは氏を変えられません。家庭裁判所の許可を受けてから届け出ます。

procedure-tenseki = 転籍届
procedure-tenseki-example = 本籍の場所を変えるとき
guide-tenseki = 転籍届を市民課に出します。いつでも出せて、新しい本籍はお住まいでない場所でもかまいません。

check-tenseki-paper = 転籍届をお持ちください。筆頭者とその夫か妻、両方の署名が必要です。
check-tenseki-who = 届け出るのは、戸籍の筆頭者（最初に書かれた方）とその配偶者です。署名がすんでいれば、ほかの方が持ってきてもかまいません。
check-tenseki-where = 今の本籍、新しい本籍、住所のどこの市区町村にも出せます。戸籍謄本は、ふつうは要りません。
check-tenseki-effects = 転籍すると、相続などのときに、前の本籍の戸籍も取ることになります。

## What is asked before the lists

field-birth-filed = 出生届
ask-birth-filed = 出生届は、もう出しましたか？

field-birth-family = 赤ちゃんとご家族
ask-birth-family = 赤ちゃんやご家族に、あてはまるものはありますか？
ask-birth-family-hint = 何もなければ、そのまま「次へ」を押してください。
choice-birth-family-siblings = 兄か姉がいる
choice-birth-family-siblings-example = 18歳の年度末までのお子さん
choice-birth-family-small = 小さく生まれた・入院が必要
choice-birth-family-small-example = 2,000g以下など
choice-birth-family-single = ひとりで育てる
choice-birth-family-foreign = 父と母が外国籍

field-baby-insurance = 赤ちゃんの健康保険
ask-baby-insurance = 赤ちゃんは、どの健康保険に入りますか？
choice-baby-insurance-work = 会社などの健康保険
choice-baby-insurance-work-example = 父か母の扶養に入る
choice-baby-insurance-national = 国民健康保険
choice-baby-insurance-undecided = まだ決まっていない

field-mother-insurance = お母さんの健康保険
ask-mother-insurance = 出産した方は、どの健康保険に入っていますか？
ask-mother-insurance-hint = 出産や年金の手続きに関わります。
choice-mother-insurance-work = 会社などの健康保険
choice-mother-insurance-work-example = 自分の勤め先・家族の扶養
choice-mother-insurance-national = 国民健康保険
choice-mother-insurance-own = 任意継続・国保組合
choice-mother-insurance-unknown = わからない

field-death-filed = 死亡届
ask-death-filed = 死亡届は、もう出されましたか？
ask-death-filed-hint = 葬儀社の方が出していることがあります。

field-deceased-65 = 亡くなった方の年齢
ask-deceased-65 = 亡くなった方は、65歳以上でしたか？

field-household-left = のこられた方
ask-household-left = 同じ世帯に、15歳以上の方は何人のこられましたか？
choice-household-left-none = いない
choice-household-left-one = 1人
choice-household-left-several = 2人以上

field-family-left = ご家族のこと
ask-family-left = ご家族に、あてはまる方はいらっしゃいますか？
ask-family-left-hint = どなたもいなければ、そのまま「次へ」を押してください。
choice-family-left-national = 国民健康保険の方
choice-family-left-dependent = 亡くなった方の扶養だった方
choice-family-left-dependent-example = 会社の健康保険で
choice-family-left-raising-alone = お子さんをひとりで育てる方
choice-family-left-raising-alone-example = 18歳の年度末まで
choice-family-left-welfare = 生活保護を受けている方

field-marriage-filed = 婚姻届
ask-marriage-filed = 婚姻届は、もう出しましたか？

field-divorce-way = 離婚のしかた
ask-divorce-way = 離婚は、どのように決まりましたか？
choice-divorce-way-agreed = 二人の話し合い
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = 裁判所
choice-divorce-way-court-example = 調停・審判・和解・判決

field-divorce-filed = 離婚届
ask-divorce-filed = 離婚届は、もう出しましたか？

field-divorced-on = 離婚した日
ask-divorced-on = 離婚した日は、いつですか？
ask-divorced-on-hint = 裁判所で決まった方は、調停や和解が成立した日か、裁判が確定した日です。

field-card-held = マイナンバーカード
ask-card-held = マイナンバーカードを持っていますか？

field-moving-way = 引っ越し
ask-moving-way = 引っ越しはしますか？
ask-moving-way-hint = もう引っ越した方も、これからの方も選んでください。
choice-moving-way-none = しない
choice-moving-way-within = この市の中で
choice-moving-way-in = ほかからこの市へ
choice-moving-way-out = この市からほかへ

field-insurance-path = 健康保険
ask-insurance-path = あなたの健康保険は、どうなりますか？
choice-insurance-path-keep-work = 会社の健康保険のまま
choice-insurance-path-keep-work-example = 扶養の方もふくみます
choice-insurance-path-keep-national = 国民健康保険のまま
choice-insurance-path-join-national = 会社の保険から国民健康保険へ
choice-insurance-path-join-national-example = 扶養をぬける、会社をやめる
choice-insurance-path-leave-national = 国民健康保険から会社の保険へ
choice-insurance-path-leave-national-example = 扶養に入る、勤める
choice-insurance-path-unknown = そのほか・わからない

## 出生

event-birth = 赤ちゃんが生まれた
event-birth-example = 出生届、児童手当、子どもの医療

because-birth-notice = 生まれた日を1日目として、14日以内に出します。
because-birth-notice-done = もう出してあるので、要りません。
because-birth-allowance-first = 生まれた日の次の日から15日以内に申請すると、次の月の分から受けられます。おくれると、受けられない月が出ることがあります。
because-birth-allowance-not-first = 上のお子さんで受けている方は「児童手当 子がふえた」です。受け取る方が公務員なら、勤め先に申請します。
because-birth-allowance-more = お子さんがふえました。生まれた日の次の日から15日以内に届け出ると、次の月の分からふえます。
because-birth-allowance-no-more = はじめて受ける方は「児童手当の請求」です。受け取る方が公務員なら、勤め先に届け出ます。
because-birth-child-medical = 赤ちゃんの医療費の助けになります。健康保険が決まったら、早めに申請してください。
because-birth-kokuho = 赤ちゃんも国民健康保険に入ります。生まれた日から14日以内に届け出ます。
because-birth-kokuho-undecided = 会社の健康保険に入らないと決まったら、早めに届け出てください。
because-birth-kokuho-by-work = 会社などの健康保険には、勤め先を通して入ります。
because-birth-lump-sum = 病院に直接払われたときは、差額があれば申請します。直接払われていないときは、全額を申請します。
because-birth-lump-sum-unknown = 出産した方が国民健康保険だったときに、申請できることがあります。
because-birth-lump-sum-elsewhere = 出産した方の健康保険（会社など）に申請します。
because-birth-kokuho-maternity = 出産した方の国民健康保険税が、出産の前後の期間、安くなります。
because-birth-kokuho-maternity-unknown = 出産した方が国民健康保険のときに、保険税が安くなります。
because-birth-kokuho-maternity-none = 出産した方が、国民健康保険ではないためです。
because-birth-pension-maternity = 出産した方の国民年金の保険料が、出産の前後の期間、かからなくなります。
because-birth-pension-maternity-unknown = 出産した方が国民年金を自分で納めているときに、保険料がかからなくなります。
because-birth-pension-maternity-work = 会社の年金の方は、勤め先で手続きします。扶養の方は、もともと保険料がかかりません。
because-birth-small = 入院が必要と医師がみとめた赤ちゃんの、入院の費用を助けます。
because-birth-not-small = 小さく生まれた、入院が必要な赤ちゃんのための制度です。
because-birth-single-allowance = お子さんをひとりで育てる方の手当です。申請した月の次の月の分から受けられます。
because-birth-single-medical = お子さんをひとりで育てるご家庭の、医療費の助けになります。
because-birth-two-parents = お子さんをひとりで育てる方のための制度です。
because-birth-card = 赤ちゃんのカードは、出生届といっしょに申し込めます。1歳になる前は、写真が要りません。
because-birth-support = 妊娠と出産のための給付（妊婦支援給付）が、まだのときに届け出ます。
because-birth-juminhyo = 勤め先の保険の手続きなどで、赤ちゃんがのった住民票を求められることがあります。
because-birth-juminhyo-none = この市の手続きには、住民票は要りません。
because-birth-certificate-abroad = 大使館や入管に、出生届の証明書を出すことがあります。
because-birth-koseki-none = この市の手続きには、戸籍の証明書は要りません。
because-birth-nursery = 保育所などに預けたくなったら、申し込みます。
because-birth-handbook = 今お持ちの母子健康手帳を、そのまま使います。

## 死亡

event-death = ご家族が亡くなられた
event-death-example = 保険、年金、世帯、家や車のこと

because-death-notice = 亡くなったことを知った日から7日以内に出します。葬儀社の方が出してくださることもあります。
because-death-notice-done = もう出されているので、要りません。
because-death-head = 世帯主が亡くなり、15歳以上の方が2人以上のこられました。新しい世帯主を14日以内に届け出ます。
because-death-head-clear = 世帯主でなかったか、次の世帯主が決まっているため、届け出は要りません。
because-death-kokuho = 国民健康保険をやめる届けを、14日以内にします。資格確認書があれば、お返しください。
because-death-kokuho-none = 亡くなった方が、国民健康保険ではなかったためです。
because-death-kokuho-funeral = 葬儀をした方に葬祭費が出ます。葬儀の日の次の日から2年以内に申請できます。
because-death-kokuho-funeral-none = ほかの健康保険の方は、その保険に申請します。
because-death-kokuho-head = 国民健康保険は世帯主の名前で管理するため、ご家族の資格を書きかえます。
because-death-kokuho-head-none = 世帯主が変わらないか、ご家族に国民健康保険の方がいないためです。
because-death-kouki = 後期高齢者医療の資格がなくなったことを、14日以内に届け出ます。
because-death-kouki-funeral = 葬儀をした方に葬祭費が出ます。葬儀の日の次の日から2年以内に申請できます。
because-death-kouki-none = 亡くなった方が、後期高齢者医療ではなかったためです。
because-death-kaigo = 介護保険証をお返しください。納めすぎた保険料があれば、戻す口座をうかがいます。
because-death-kaigo-none = 亡くなった方が65歳より若く、介護の認定もなかったためです。
because-death-pension = 年金を止める届けと、まだ受けていない分の請求があります。内容により、年金事務所へご案内します。
because-death-pension-payer = 国民年金を納めていた方のご家族が、遺族年金や一時金を受けられることがあります。
because-death-pension-none = 年金を受けていなかったためです。会社の年金に入っていた方の遺族年金は、年金事務所でご相談ください。
because-death-dependent = 扶養だった方は、保険がなくなります。ほかの扶養に入らなければ、14日以内に国民健康保険へ入ります。
because-death-dependent-none = 亡くなった方の扶養だった方が、いないためです。
because-death-dependent-pension = 扶養だった夫や妻が20歳から59歳なら、14日以内に国民年金の届けをします。
because-death-dependent-pension-none = 亡くなった方の扶養だった方が、いないためです。
because-death-allowance = 亡くなった方が受けていた児童手当は、次に育てる方が15日以内に申請します。
because-death-allowance-none = 亡くなった方が、児童手当を受けていなかったためです。
because-death-child-medical = お子さんの医療証の、保護者や健康保険を書きかえます。
because-death-child-medical-none = お子さんの医療証が変わらないためです。
because-death-raising-allowance = お子さんをひとりで育てる方の手当です。遺族年金の額により変わるので、ご相談ください。
because-death-raising-medical = お子さんをひとりで育てるご家庭の、医療費の助けになります。
because-death-raising-none = お子さんをひとりで育てる方のための制度です。
because-death-property = 土地や家の税のお知らせを受け取る方を、相続する方の中から決めて届け出ます。
because-death-property-none = 亡くなった方が、市内に土地や家を持っていなかったためです。
because-death-moped = 名前を変えるか、やめる届けをします。しないと、来年度も税がかかります。
because-death-moped-none = 原付や小型特殊を、持っていなかったためです。
because-death-dog = 犬を引き継ぐ方が、30日以内に飼い主の変更を届け出ます。
because-death-dog-none = 犬を、登録していなかったためです。
because-death-housing = 住みつづける方の届けか、お返しする届けが要ります。
because-death-housing-none = 市営住宅に、住んでいなかったためです。
because-death-disability = 障害者手帳をお返しください。手当や受給者証のことも、いっしょに確かめます。
because-death-disability-none = 亡くなった方に、手帳がなかったためです。
because-death-disability-medical = 重度障害者医療証をお持ちだったときは、お返しください。
because-death-disability-medical-none = 亡くなった方に、手帳がなかったためです。
because-death-water = 水道の名前を変えるか、止める届けをします。
because-death-water-none = 亡くなった方の名前で契約していたときだけ、変えます。
because-death-welfare = 世帯の人数が変わります。葬儀の費用のことも、担当の職員にご相談ください。
because-death-consult = くらしのお金が心配なときは、個室でお話をうかがいます。落ちついてからで大丈夫です。
because-death-nursery = 世帯のことが変わると、保育料などが変わることがあります。落ちついてからで大丈夫です。
because-death-nursery-none = 保育所などに関わることが、変わらないためです。
because-death-school-none = 学校が変わらないためです。学校の費用が心配なときは、学校教育課でご相談ください。
because-death-exempt = 国民年金に入ったあと、保険料を納めるのがむずかしいときに申請できます。
because-death-exempt-none = 国民年金に、新しく入る方がいないためです。
because-death-koseki = 相続や年金に、亡くなったことがのった戸籍が要ります。何通要るか、先に出す先へお聞きください。
because-death-koseki-later = 相続などに使います。亡くなったことが戸籍にのるまで、届けから1〜2週間かかります。
because-death-juminhyo = 年金や家の手続きに、亡くなった方の住民票（除票）が要ることがあります。
because-death-juminhyo-later = 年金や家の手続きに、除票を求められたときに取ります。
because-death-valuation = 土地や家を相続する登記に、評価証明書を使います。登記は3年以内にします。
because-death-valuation-none = 土地や家の登記がないためです。
because-death-seal-heirs = 遺産の分け方を書いた書類に、相続する方の印鑑登録証明書をつけます。
because-death-seal-heirs-none = 銀行などから求められたときだけ、相続する方の分を取ります。
because-death-tax = 亡くなった方の住民税が残っているときは、相続する方に納めていただきます。お知らせが届いてからで大丈夫です。
because-death-seal-ends = 印鑑登録は、死亡届で自動に終わります。印鑑登録証は、お返しになっても、切って捨ててもかまいません。
because-death-card-keep = カードは自動で使えなくなります。相続などで番号を書くことがあるので、手続きが終わるまでお持ちください。

## 婚姻

event-marriage = 結婚する・結婚した
event-marriage-example = 婚姻届、名前や住所の変更

because-marriage-notice = 受け付けられた日から、結婚したことになります。
because-marriage-notice-done = もう出してあるので、要りません。
because-marriage-move-in = この市に住みはじめた日から14日以内に届け出ます。住む前には届け出られません。
because-marriage-no-move-in = この市の外から引っ越してこないためです。
because-marriage-move-within = 新しい家に住みはじめた日から14日以内に届け出ます。
because-marriage-no-move-within = この市の中で引っ越さないためです。
because-marriage-move-out = 引っ越す前から届け出られます。
because-marriage-no-move-out = この市の外へ引っ越さないためです。
because-marriage-household = 同じ住所で世帯が分かれているとき、ひとつにする方は、変わった日から14日以内に届け出ます。
because-marriage-household-with-move = 引っ越しの届けで、世帯もいっしょに決めます。
because-marriage-card-name = 氏が変わるため、カードの名前を14日以内に書きかえます。
because-marriage-card-address = 住所が変わるため、カードの住所を14日以内に書きかえます。
because-marriage-card-same = カードの名前と住所が変わらないか、カードがないか、引っ越し先で書きかえるためです。
because-marriage-card-continue = 前の市区町村のカードを、つづけて使う手続きです。転入届から90日をすぎると使えなくなります。
because-marriage-card-no-continue = この市の外から引っ越してこないか、カードがないためです。
because-marriage-cert = 名前や住所が変わると、署名用の電子証明書が使えなくなります。新しくします。
because-marriage-cert-same = 署名用の電子証明書が、そのまま使えるか、引っ越し先で新しくするためです。
because-marriage-seal-here = 印鑑登録は、住んでいる市区町村でします。前の市区町村の登録は終わります。
because-marriage-seal-name = 前の氏の印鑑の登録は、氏が変わると終わります。新しい氏の印鑑で登録し直します。
because-marriage-seal-same = 今の登録を、そのまま使えるか、登録していないためです。
because-marriage-seal-ends = 使えなくなる登録は、市が自動で終わらせます。
because-marriage-former-name = 旧姓を住民票やカードにのせたいときに、届け出ます。
because-marriage-no-former-name = 氏が変わらないためです。
because-marriage-kokuho-join = 会社の保険をやめた日から14日以内に届け出ます。
because-marriage-kokuho-here = 国民健康保険は、この市で入り直します。引っ越した日から14日以内です。
because-marriage-kokuho-unknown = 会社の保険に入らないときは、入ります。決まったら早めに届け出てください。
because-marriage-kokuho-no-join = 新しく国民健康保険に入らないためです。
because-marriage-kokuho-leave = 会社の保険に入った日から14日以内に届け出ます。自動ではやめられません。
because-marriage-kokuho-out = 引っ越し先で入り直すため、この市の国民健康保険をやめます。
because-marriage-kokuho-no-leave = 国民健康保険を、やめないためです。
because-marriage-kokuho-change = 名前や住所や世帯が変わるため、資格を書きかえます。14日以内です。
because-marriage-kokuho-no-change = 国民健康保険の内容が、変わらないためです。
because-marriage-pension = 会社の年金や扶養をはなれた日から14日以内に、国民年金の届けをします。
because-marriage-pension-work = 夫や妻の扶養に入る方は、夫や妻の勤め先で手続きします。名前の変更は、ふつうは要りません。
because-marriage-single-allowance = 結婚すると、児童扶養手当は受けられなくなります。受けつづけると返すことになるので、届け出てください。
because-marriage-single-medical = 結婚すると、ひとり親家庭等医療の対象でなくなります。医療証をお返しください。
because-marriage-single-none = 今、受けていないためです。
because-marriage-allowance-here = 児童手当は、この市で新しく申請します。転出予定日の次の日から15日以内です。公務員の方は勤め先です。
because-marriage-allowance-receiver = 所得の高い方が受け取ります。受け取る方が変わるときに、申請してください。
because-marriage-allowance-none = 18歳の年度末までのお子さんがいないか、引っ越し先で申請するためです。
because-marriage-allowance-change = 受けている方やお子さんの、名前や住所の変更を届け出ます。
because-marriage-allowance-same = 児童手当の内容が、変わらないためです。
because-marriage-allowance-end = この市の児童手当が終わります。引っ越し先で、転出予定日の次の日から15日以内に申請してください。
because-marriage-allowance-no-end = この市の児童手当が、終わらないためです。
because-marriage-medical-here = お子さんの医療証は、この市で新しく申請します。
because-marriage-medical-not-here = この市で新しく申請するお子さんが、いないためです。
because-marriage-medical-change = お子さんや保護者の、名前や住所、健康保険の変更を届け出ます。市の外へ移るときは、医療証をお返しください。
because-marriage-medical-same = お子さんの医療証が変わらないか、この市で新しく申請するためです。
because-marriage-nursery = 保育所などに通うお子さんは、世帯の変更を届け出ます。
because-marriage-nursery-none = 小学校に入る前のお子さんが、いないためです。
because-marriage-dog = 飼い主の名前や住所の変更を、30日以内に届け出ます。
because-marriage-dog-none = 犬がいないか、名前と住所が変わらないためです。
because-marriage-moped = 持ち主の名前や住所の変更を届け出ます。市の外へ移るときは、ナンバープレートをお返しください。
because-marriage-moped-none = 原付などがないか、名前と住所が変わらないためです。
because-marriage-housing = いっしょに住む方が変わるときは、先に届け出ます。
because-marriage-housing-none = 市営住宅に住んでいないためです。
because-marriage-welfare = 世帯の人数が変わるときは、担当の職員にお知らせください。
because-marriage-welfare-none = 生活保護を受けていないためです。
because-marriage-disability = 手帳の名前や住所を書きかえます。
because-marriage-disability-none = 手帳がないか、名前と住所が変わらないためです。
because-marriage-disability-medical = 医療証の名前や住所、健康保険を書きかえます。この市に移る方は、新しく申請します。
because-marriage-disability-medical-none = 医療証がないか、変わらないためです。
because-marriage-water = 引っ越す日が決まったら、使いはじめと中止を届け出ます。
because-marriage-water-none = 引っ越さないためです。
because-marriage-juminhyo = 運転免許や銀行の、名前や住所の変更に使います。届けがすんだあとに取れます。
because-marriage-juminhyo-none = 名前も住所も変わらないためです。
because-marriage-koseki = 旅券などに、結婚がのった戸籍を使います。のるまで1〜2週間かかります。急ぐ方には、届けを受けた証明があります。
because-marriage-domicile = 新しい本籍は、婚姻届に書きます。あとで変えたくなったときだけ、転籍届を出します。

## 離婚

event-divorce = 離婚する・離婚した
event-divorce-example = 離婚届、名前、お子さんの手当

because-divorce-notice-court = 裁判所で決まった日を1日目として、10日以内に届け出ます。
because-divorce-notice = 受け付けられた日から、離婚したことになります。
because-divorce-keep-name = 離婚届はすんでいます。婚姻中の氏を使いつづけたい方は、3か月以内に届け出ます。
because-divorce-notice-done = もう出してあります。離婚して3か月をすぎてから氏を変えるには、家庭裁判所の許可が必要です。
because-divorce-move-in = この市に住みはじめた日から14日以内に届け出ます。住む前には届け出られません。
because-divorce-no-move-in = この市の外から引っ越してこないためです。
because-divorce-move-within = 新しい家に住みはじめた日から14日以内に届け出ます。
because-divorce-no-move-within = この市の中で引っ越さないためです。
because-divorce-move-out = 引っ越す前から届け出られます。
because-divorce-no-move-out = この市の外へ引っ越さないためです。
because-divorce-household = 世帯主だった方が引っ越したときや、同じ家で世帯を分けるときに、14日以内に届け出ます。
because-divorce-household-with-move = 引っ越しの届けで、世帯もいっしょに決めます。
because-divorce-single-allowance = お子さんをひとりで育てる方の手当です。申請した月の次の月の分から受けられるので、早めに申請してください。
because-divorce-single-medical = お子さんをひとりで育てるご家庭の、医療費の助けになります。
because-divorce-single-none = お子さんをひとりで育てる方のための制度です。
because-divorce-allowance-here = お子さんと暮らす方が、この市で新しく申請します。転出予定日の次の日から15日以内です。公務員の方は勤め先です。
because-divorce-allowance = お子さんと暮らす方が受けます。受ける方が変わるときは、15日以内に申請してください。公務員の方は勤め先です。
because-divorce-allowance-none = いっしょに暮らす18歳の年度末までのお子さんがいないか、引っ越し先で申請するためです。
because-divorce-allowance-end = この市の児童手当が終わります。引っ越し先で、転出予定日の次の日から15日以内に申請してください。
because-divorce-allowance-no-end = この市の児童手当が、引っ越しで終わらないためです。
because-divorce-allowance-change = 受けている方やお子さんの、名前や住所の変更を届け出ます。
because-divorce-allowance-same = 児童手当の名前や住所が、変わらないためです。
because-divorce-kokuho-join = 会社の保険や扶養がなくなった日から14日以内に届け出ます。おくれても、保険税はその日からかかります。
because-divorce-kokuho-here = 国民健康保険は、この市で入り直します。引っ越した日から14日以内です。
because-divorce-kokuho-unknown = 扶養をぬけて、ほかの保険に入らないときは、14日以内に届け出ます。
because-divorce-kokuho-no-join = 新しく国民健康保険に入らないためです。
because-divorce-kokuho-leave = 会社の保険に入った日から14日以内に届け出ます。自動ではやめられません。
because-divorce-kokuho-out = 引っ越し先で入り直すため、この市の国民健康保険をやめます。
because-divorce-kokuho-no-leave = 国民健康保険を、やめないためです。
because-divorce-kokuho-change = 名前や住所や世帯が変わるため、資格を書きかえます。14日以内です。
because-divorce-kokuho-no-change = 国民健康保険の内容が、変わらないためです。
because-divorce-pension-spouse = 扶養の年金（第3号）でなくなるため、14日以内に国民年金の届けをします。会社の年金に入る方は、勤め先です。
because-divorce-pension-left = 会社の年金をやめたため、14日以内に国民年金の届けをします。
because-divorce-pension-same = 年金の種類が変わらないためです。
because-divorce-exempt = 国民年金の保険料を納めるのがむずかしいときに、申請できます。
because-divorce-exempt-none = 国民年金の保険料を、自分で納めないためです。
because-divorce-medical-here = お子さんの医療証は、この市で新しく申請します。
because-divorce-medical-not-here = この市で新しく申請するお子さんが、いないためです。
because-divorce-medical-change = お子さんの保護者や健康保険、名前の変更を届け出ます。市の外へ移るときは、医療証をお返しください。
because-divorce-medical-same = いっしょに暮らすお子さんがいないか、この市で新しく申請するためです。
because-divorce-card-name = 氏が変わるため、カードの名前を14日以内に書きかえます。
because-divorce-card-address = 住所が変わるため、カードの住所を14日以内に書きかえます。
because-divorce-card-same = カードの名前と住所が変わらないか、カードがないか、引っ越し先で書きかえるためです。
because-divorce-card-continue = 前の市区町村のカードを、つづけて使う手続きです。転入届から90日をすぎると使えなくなります。
because-divorce-card-no-continue = この市の外から引っ越してこないか、カードがないためです。
because-divorce-cert = 名前や住所が変わると、署名用の電子証明書が使えなくなります。新しくします。
because-divorce-cert-same = 署名用の電子証明書が、そのまま使えるか、引っ越し先で新しくするためです。
because-divorce-pin = 暗証番号をほかの方が知っているときは、変えておくと安心です。
because-divorce-pin-none = カードがないためです。
because-divorce-seal-here = 印鑑登録は、住んでいる市区町村でします。前の市区町村の登録は終わります。
because-divorce-seal-name = 前の氏の印鑑の登録は、氏が変わると終わります。新しい氏の印鑑で登録し直します。
because-divorce-seal-same = 今の登録を、そのまま使えるか、登録していないためです。
because-divorce-seal-ends = 使えなくなる登録は、市が自動で終わらせます。
because-divorce-former-name = 前の氏を住民票やカードにのせたいときに、届け出ます。
because-divorce-no-former-name = 氏が変わらないためです。
because-divorce-address = 住所を知られると危ないことがある方は、職員にそっとお知らせください。ほかの方に聞こえない場所で、お話をうかがいます。
because-divorce-refusal = 知らないうちに離婚届を出されるのが心配なときに、申し出ておけます。
because-divorce-refusal-done = 離婚届がすんでいるためです。
because-divorce-nursery = 保育所などに通うお子さんは、世帯の変更を届け出ます。
because-divorce-nursery-none = 小学校に入る前のお子さんが、いないためです。
because-divorce-after-school = 放課後の居場所が要るお子さんは、申し込めます。利用中なら、世帯の変更を届け出ます。
because-divorce-after-school-none = いっしょに暮らす小学生が、いないためです。
because-divorce-dog = 飼い主の名前や住所の変更を、30日以内に届け出ます。
because-divorce-dog-none = 犬がいないか、名前と住所が変わらないためです。
because-divorce-moped = 持ち主の名前や住所の変更を届け出ます。市の外へ移るときは、ナンバープレートをお返しください。
because-divorce-moped-none = 原付などがないか、名前と住所が変わらないためです。
because-divorce-housing = 住む方や借りている方が変わるときは、届け出ます。
because-divorce-housing-none = 市営住宅に住んでいないためです。
because-divorce-welfare = 世帯の人数が変わるときは、担当の職員にお知らせください。
because-divorce-consult = くらしのお金が心配なときは、個室でお話をうかがいます。
because-divorce-disability = 手帳の名前や住所を書きかえます。
because-divorce-disability-none = 手帳がないか、名前と住所が変わらないためです。
because-divorce-disability-medical = 医療証の名前や住所、健康保険を書きかえます。この市に移る方は、新しく申請します。
because-divorce-disability-medical-none = 医療証がないか、変わらないためです。
because-divorce-water = 引っ越す日が決まったら、使いはじめと中止を届け出ます。
because-divorce-water-name = 出ていく方の名前で契約しているときは、名前を変えます。
because-divorce-koseki-allowance = 児童扶養手当の申請に、離婚がのった戸籍を使います。のるまで1〜2週間かかります。手数料はかかりません。
because-divorce-koseki = 年金や名前の変更に、離婚がのった戸籍を使います。のるまで1〜2週間かかります。
because-divorce-juminhyo = 名前や住所の変更に使います。届けがすんだあとに取れます。
because-divorce-income = 手当の申請に、前の市区町村の所得証明書を求められることがあります。
because-divorce-income-none = この市の手続きには、ふつうは要りません。
because-divorce-domicile = 新しい本籍は、離婚届に書きます。あとで変えたくなったときだけ、転籍届を出します。

## 婚姻・離婚のどちらにも

because-family-pregnant = 妊婦健診の受診券を、この市のものにかえます。
because-family-pregnant-none = 妊娠している方が、この市の外から引っ越してこないためです。
because-family-school = 引っ越しで学校が変わるときに届け出ます。今の学校にも、先にお知らせください。
because-family-school-none = 学校が変わらないためです。学校の費用が心配なときは、学校教育課でご相談ください。
because-family-kouki-in = 75歳以上の方は、前の市区町村の「負担区分等証明書」などをお持ちください。
because-family-kouki-in-none = 75歳以上の方が、この市の外から引っ越してこないためです。
because-family-kouki-out = 75歳以上の方が県の外へ出るときに、新しい市区町村で使う証明書をお渡しします。
because-family-kouki-out-none = 75歳以上の方が、この市の外へ引っ越さないためです。
because-family-kaigo-in = 要介護・要支援の認定を、引っ越した日から14日以内に引き継ぎます。
because-family-kaigo-in-none = 認定のある方が、この市の外から引っ越してこないためです。
because-family-kaigo-out = 認定を引き継ぐ証明書をお渡しします。引っ越した日から14日以内に、新しい市区町村に出してください。
because-family-kaigo-out-none = 認定のある方が、この市の外へ引っ越さないためです。
because-family-jiritsu = 自立支援医療を使っている方は、名前や住所、健康保険を書きかえます。
because-family-jiritsu-none = 自立支援医療を使う方がいないか、変わらないためです。
