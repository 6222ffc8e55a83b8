# Birth, death, marriage, divorce, the registered domicile. Gentle and short where somebody has died.

## Procedures that the kiosk only explains

procedure-shussei = 출생신고
procedure-shussei-example = 出生届: 아이가 태어났음
guide-shussei = 병원에서 받은 용지에 적어 시민과에 냅니다. 오른쪽 절반은 의사나 조산사가 씁니다.
deadline-shussei-due = 태어난 날을 첫날로 하여 14일 이내에 신고합니다. 지나도 접수합니다.

check-shussei-paper = 출생신고서(出生届)를 가져와 주십시오. 오른쪽 절반은 의사나 조산사가 적어야 합니다.
check-shussei-handbook = 모자건강수첩을 가져와 주십시오. 신고한 것을 적어 드립니다.
check-shussei-who = 아버지나 어머니가 신고합니다. 서명이 되어 있으면 다른 분이 가져와도 됩니다.
check-shussei-where = 본적이 있는 곳이나 태어난 곳에서도 낼 수 있습니다.
check-shussei-furigana = 이름의 가나 표기도 등록합니다. 드문 읽기면 알 수 있는 책 등을 보여 달라고 할 수 있습니다.
check-shussei-foreign = 부모가 모두 외국 국적이어도 신고합니다. 일본에 계속 사는 아이는 태어난 날부터 30일 이내에 출입국재류관리청에 재류자격도 신청해야 합니다.
check-shussei-late = 14일이 지났지만 접수합니다. 창구에서 이유를 적는 용지를 드립니다.

procedure-shibo = 사망신고
procedure-shibo-example = 死亡届: 가족이 돌아가셨음
guide-shibo = 사망신고서를 시민과에 내면 화장 허가증을 드립니다. 장의사가 대신 내는 일이 많습니다.
deadline-shibo-due = 돌아가신 것을 안 날을 첫날로 하여 7일 이내에 신고합니다. 지나도 접수합니다.

check-shibo-paper = 사망신고서(死亡届)를 가져와 주십시오. 오른쪽 절반(사망진단서)은 의사가 적어야 합니다.
check-shibo-who = 친족, 함께 살던 분, 집주인, 후견인 등이 신고합니다. 서명이 되어 있으면 장의사가 가져와도 됩니다.
check-shibo-where = 돌아가신 분의 본적이 있는 곳이나 돌아가신 곳에서도 낼 수 있습니다.
check-shibo-cremation = 화장 허가도 함께 신청합니다. 화장은 돌아가신 지 24시간 뒤부터 할 수 있습니다.
check-shibo-copies = 사망진단서는 돌려드리지 않습니다. 보험과 연금에 쓸 수 있으니 미리 사본을 만들어 두십시오.
check-shibo-late = 7일이 지났지만 접수합니다. 창구에서 이유를 적는 용지를 드립니다.

procedure-konin = 혼인신고
procedure-konin-example = 婚姻届: 결혼할 때
guide-konin = 두 분과 증인 2명이 서명한 혼인신고서를 시민과에 냅니다. 접수된 날이 혼인한 날이 됩니다.

check-konin-paper = 혼인신고서(婚姻届)를 가져와 주십시오. 두 분과 18세 이상 증인 2명의 서명이 필요합니다.
check-konin-who = 두 분 중 한 분이나 부탁받은 분이 가져와도 됩니다. 오지 않은 분께는 접수된 것을 우편으로 알립니다.
check-konin-where = 두 분 중 한 분의 주소나 본적이 있는 곳에서도 낼 수 있습니다. 호적 등본은 보통 필요 없습니다.
check-konin-foreign = 한 분이 외국 국적이면 혼인요건구비증명서(婚姻要件具備証明書)와 여권, 그 일본어 번역이 필요합니다. 나라마다 다르니 먼저 창구에 문의해 주십시오.
check-konin-cards = 성이 바뀌면 마이넘버카드도 14일 이내에 고쳐야 합니다. 카드를 가져와 주십시오.

procedure-rikon = 이혼신고
procedure-rikon-example = 離婚届: 이혼, 혼인 중의 성 유지
guide-rikon = 협의이혼이면 두 분과 증인 2명이 서명한 이혼신고서를 시민과에 냅니다. 법원에서 정해졌으면 법원 서류도 냅니다.
deadline-rikon-court-due = 법원에서 정해진 이혼은 정해진 날을 첫날로 하여 10일 이내에 신고합니다. 지나도 접수합니다.
deadline-rikon-name-due = 혼인 중의 성을 계속 쓰려면 이혼한 다음 날부터 3개월 이내에 신고합니다. 지나면 가정법원의 허가가 필요합니다.

check-rikon-paper = 이혼신고서(離婚届)를 가져와 주십시오. 두 분과 18세 이상 증인 2명의 서명이 필요합니다.
check-rikon-court-paper = 이혼신고서와 법원 서류를 가져와 주십시오. 조정·화해는 조서, 판결은 등본과 확정증명서입니다. 증인은 필요 없습니다.
check-rikon-name-paper = 혼인 중의 성을 계속 쓰려면 다른 용지를 냅니다. 시민과에 있습니다.
check-rikon-where = 본적이 있는 곳이나 신고하는 분이 사는 곳에서도 낼 수 있습니다. 호적 등본은 보통 필요 없습니다.
check-rikon-custody = 18세 미만 자녀의 친권을 부모 둘 다 가질지 한쪽이 가질지 적습니다. 가정법원에서 정하는 중에도 낼 수 있습니다.
check-rikon-children-name = 이혼해도 자녀의 성과 호적은 바뀌지 않습니다. 바꾸려면 먼저 가정법원의 허가를 받고 신고합니다.
check-rikon-name = 혼인으로 성이 바뀐 분은 이전 성으로 돌아갑니다. 계속 쓰려면 이혼과 함께 신고할 수 있습니다.
check-rikon-pension = 연금 분할은 연금사무소에 청구합니다. 기한이 있으니 일찍 문의해 주십시오.
check-rikon-court-late = 10일이 지났지만 접수합니다. 창구에서 이유를 적는 용지를 드립니다.
check-rikon-name-late = 3개월이 지나면 신고만으로는 성을 유지할 수 없습니다. 먼저 가정법원의 허가가 필요합니다.

procedure-tenseki = 본적 변경
procedure-tenseki-example = 転籍届: 호적을 옮김
guide-tenseki = 언제든지 시민과에 신고서를 내면 됩니다. 새 본적은 사는 곳이 아니어도 됩니다.

check-tenseki-paper = 전적신고서(転籍届)를 가져와 주십시오. 필두자와 그 배우자의 서명이 필요합니다.
check-tenseki-who = 호적의 필두자와 배우자가 신고합니다. 서명이 되어 있으면 다른 분이 가져와도 됩니다.
check-tenseki-where = 지금의 본적, 새 본적, 사는 곳 어디서나 낼 수 있습니다. 호적 등본은 보통 필요 없습니다.
check-tenseki-effects = 나중에 상속 등에는 이전 본적의 호적도 필요합니다.

## What is asked before the lists

field-birth-filed = 출생신고
ask-birth-filed = 출생신고는 이미 하셨습니까?

field-birth-family = 아기와 가족
ask-birth-family = 아기나 가족에게 해당하는 것이 있습니까?
ask-birth-family-hint = 없으면 그대로 “다음”을 눌러 주십시오.
choice-birth-family-siblings = 형·누나·오빠·언니가 있음
choice-birth-family-siblings-example = 18세가 된 뒤의 3월까지
choice-birth-family-small = 작게 태어났거나 입원 중
choice-birth-family-small-example = 2,000g 이하 등
choice-birth-family-single = 혼자 아이를 키움
choice-birth-family-foreign = 부모가 모두 외국 국적

field-baby-insurance = 아기의 건강보험
ask-baby-insurance = 아기는 어느 건강보험에 가입합니까?
choice-baby-insurance-work = 회사 건강보험
choice-baby-insurance-work-example = 아버지나 어머니의 피부양자
choice-baby-insurance-national = 국민건강보험
choice-baby-insurance-undecided = 아직 정하지 않음

field-mother-insurance = 어머니의 건강보험
ask-mother-insurance = 출산한 분의 건강보험은 어느 것입니까?
ask-mother-insurance-hint = 출산 일시금과 연금에 관계됩니다.
choice-mother-insurance-work = 회사 건강보험
choice-mother-insurance-work-example = 본인 것 또는 피부양자
choice-mother-insurance-national = 국민건강보험
choice-mother-insurance-own = 임의계속·국보조합
choice-mother-insurance-unknown = 모름

field-death-filed = 사망신고
ask-death-filed = 사망신고는 이미 되었습니까?
ask-death-filed-hint = 장의사가 대신 했을 수 있습니다.

field-deceased-65 = 돌아가신 분의 나이
ask-deceased-65 = 돌아가신 분은 65세 이상이셨습니까?

field-household-left = 남은 분
ask-household-left = 같은 세대에 15세 이상인 분이 몇 명 남았습니까?
choice-household-left-none = 없음
choice-household-left-one = 1명
choice-household-left-several = 2명 이상

field-family-left = 가족
ask-family-left = 가족 중에 해당하는 분이 있습니까?
ask-family-left-hint = 없으면 그대로 “다음”을 눌러 주십시오.
choice-family-left-national = 국민건강보험인 분
choice-family-left-dependent = 돌아가신 분의 피부양자
choice-family-left-dependent-example = 회사 건강보험에서
choice-family-left-raising-alone = 이제 혼자 아이를 키우는 분
choice-family-left-raising-alone-example = 18세가 된 뒤의 3월까지
choice-family-left-welfare = 생활보호를 받는 분

field-marriage-filed = 혼인신고
ask-marriage-filed = 혼인신고는 이미 하셨습니까?

field-divorce-way = 이혼의 방식
ask-divorce-way = 이혼은 어떻게 정해졌습니까?
choice-divorce-way-agreed = 두 사람의 협의
choice-divorce-way-agreed-example = 協議離婚
choice-divorce-way-court = 법원
choice-divorce-way-court-example = 조정, 화해, 판결 등

field-divorce-filed = 이혼신고
ask-divorce-filed = 이혼신고는 이미 하셨습니까?

field-divorced-on = 이혼한 날
ask-divorced-on = 이혼한 날은 언제입니까?
ask-divorced-on-hint = 법원에서 정해졌으면 조정·화해가 성립한 날이나 판결이 확정된 날입니다.

field-card-held = 마이넘버카드
ask-card-held = 마이넘버카드가 있습니까?

field-moving-way = 이사
ask-moving-way = 이사를 하십니까?
ask-moving-way-hint = 이미 이사했거나 곧 이사하는 분도 골라 주십시오.
choice-moving-way-none = 안 함
choice-moving-way-within = 이 시 안에서
choice-moving-way-in = 이 시로
choice-moving-way-out = 이 시 밖으로

field-insurance-path = 건강보험
ask-insurance-path = 건강보험은 어떻게 됩니까?
choice-insurance-path-keep-work = 회사 보험 그대로
choice-insurance-path-keep-work-example = 피부양자도 포함
choice-insurance-path-keep-national = 국민건강보험 그대로
choice-insurance-path-join-national = 회사 보험에서 국민건강보험으로
choice-insurance-path-join-national-example = 피부양자에서 빠짐, 퇴직
choice-insurance-path-leave-national = 국민건강보험에서 회사 보험으로
choice-insurance-path-leave-national-example = 피부양자가 됨, 취직
choice-insurance-path-unknown = 기타 또는 모름

## Birth

event-birth = 아이가 태어났음
event-birth-example = 신고, 수당, 의료

because-birth-notice = 태어난 날을 첫날로 하여 14일 이내에 신고합니다.
because-birth-notice-done = 이미 신고했습니다.
because-birth-allowance-first = 태어난 다음 날부터 15일 이내에 신청하면 다음 달분부터 받습니다. 늦으면 받지 못하는 달이 생깁니다.
because-birth-allowance-not-first = 위의 자녀로 받고 있으면 “아동수당: 자녀 증가”입니다. 받는 분이 공무원이면 직장에 신청합니다.
because-birth-allowance-more = 자녀가 늘었습니다. 태어난 다음 날부터 15일 이내에 신고하면 다음 달분부터 늘어납니다.
because-birth-allowance-no-more = 처음 받으면 “아동수당: 청구”입니다. 받는 분이 공무원이면 직장에 신고합니다.
because-birth-child-medical = 아기의 의료비를 돕습니다. 건강보험이 정해지면 일찍 신청해 주십시오.
because-birth-kokuho = 아기도 국민건강보험에 가입합니다. 태어난 날부터 14일 이내에 신고합니다.
because-birth-kokuho-undecided = 회사 보험에 가입하지 않으면 일찍 신고해 주십시오.
because-birth-kokuho-by-work = 회사 보험은 직장을 통해 가입합니다.
because-birth-lump-sum = 병원에 직접 지급되었으면 남은 차액을 신청합니다. 아니면 전액을 신청합니다.
because-birth-lump-sum-unknown = 출산한 분이 국민건강보험이면 신청할 수 있습니다.
because-birth-lump-sum-elsewhere = 출산한 분의 건강보험에 신청합니다.
because-birth-kokuho-maternity = 출산한 분의 출산 전후 몇 달의 국민건강보험세가 낮아집니다.
because-birth-kokuho-maternity-unknown = 출산한 분이 국민건강보험이면 보험세가 낮아집니다.
because-birth-kokuho-maternity-none = 출산한 분이 국민건강보험이 아닙니다.
because-birth-pension-maternity = 출산한 분은 몇 달 동안 국민연금 보험료를 내지 않습니다.
because-birth-pension-maternity-unknown = 출산한 분이 국민연금을 직접 내면 해당합니다.
because-birth-pension-maternity-work = 회사 연금이면 직장에서 합니다. 피부양자는 원래 보험료가 없습니다.
because-birth-small = 의사가 인정한, 입원이 필요한 아기의 입원비를 돕습니다.
because-birth-not-small = 작게 태어나 입원이 필요한 아기를 위한 것입니다.
because-birth-single-allowance = 혼자 아이를 키우는 분의 수당입니다. 신청한 다음 달분부터 받습니다.
because-birth-single-medical = 한부모 가정의 의료비를 돕습니다.
because-birth-two-parents = 혼자 아이를 키우는 분을 위한 것입니다.
because-birth-card = 아기의 카드는 출생신고와 함께 신청할 수 있습니다. 1세 미만은 사진이 필요 없습니다.
because-birth-support = 임신과 출산을 돕는 급부를 아직 신청하지 않았으면 신청해 주십시오.
because-birth-juminhyo = 직장에서 아기가 실린 주민표를 달라고 할 수 있습니다.
because-birth-juminhyo-none = 이 시의 절차에는 필요 없습니다.
because-birth-certificate-abroad = 대사관이나 출입국재류관리청에서 신고 증명서를 달라고 할 수 있습니다.
because-birth-koseki-none = 이 시의 절차에는 필요 없습니다.
because-birth-nursery = 보육소 등을 이용하고 싶을 때 신청합니다.
because-birth-handbook = 지금의 수첩을 그대로 씁니다.

## Death

event-death = 가족이 돌아가셨음
event-death-example = 보험, 연금, 세대, 재산

because-death-notice = 돌아가신 것을 안 날부터 7일 이내에 신고합니다. 장의사가 대신 하기도 합니다.
because-death-notice-done = 이미 신고되었습니다.
because-death-head = 15세 이상인 분이 2명 이상 남았습니다. 새 세대주를 14일 이내에 신고합니다.
because-death-head-clear = 세대주가 아니었거나 다음 세대주가 분명하므로 필요 없습니다.
because-death-kokuho = 국민건강보험 탈퇴를 14일 이내에 신고합니다. 자격확인서가 있으면 돌려주십시오.
because-death-kokuho-none = 국민건강보험이 아니었습니다.
because-death-kokuho-funeral = 장례를 치른 분께 장제비가 나옵니다. 장례 다음 날부터 2년 이내에 신청합니다.
because-death-kokuho-funeral-none = 다른 건강보험이면 그곳에 신청합니다.
because-death-kokuho-head = 국민건강보험은 세대주 이름으로 관리하므로 가족의 기재가 바뀝니다.
because-death-kokuho-head-none = 세대주가 그대로이거나 가족 중에 국민건강보험인 분이 없습니다.
because-death-kouki = 후기고령자의료의 종료를 14일 이내에 신고합니다.
because-death-kouki-funeral = 장례를 치른 분께 장제비가 나옵니다. 장례 다음 날부터 2년 이내에 신청합니다.
because-death-kouki-none = 후기고령자의료가 아니었습니다.
because-death-kaigo = 개호보험증을 돌려주십시오. 더 낸 보험료가 있으면 돌려드릴 계좌를 여쭙니다.
because-death-kaigo-none = 65세 미만이고 개호 인정이 없었습니다.
because-death-pension = 연금을 멈추고 남은 연금을 청구할 수 있습니다. 연금에 따라 연금사무소로 안내합니다.
because-death-pension-payer = 국민연금을 내던 분입니다. 가족이 유족연금이나 일시금을 받을 수 있습니다.
because-death-pension-none = 연금을 받지 않으셨습니다. 회사 연금이면 유족연금을 연금사무소에 문의해 주십시오.
because-death-dependent = 피부양자는 보험이 없어집니다. 다른 보험이 없으면 14일 이내에 국민건강보험에 가입합니다.
because-death-dependent-none = 돌아가신 분의 피부양자가 없습니다.
because-death-dependent-pension = 피부양 배우자가 20~59세이면 14일 이내에 국민연금을 신고합니다.
because-death-dependent-pension-none = 돌아가신 분의 피부양자가 없습니다.
because-death-allowance = 아동수당을 받고 계셨습니다. 이제 자녀를 키우는 분이 15일 이내에 신청합니다.
because-death-allowance-none = 아동수당을 받지 않으셨습니다.
because-death-child-medical = 자녀 의료증의 보호자나 건강보험을 바꿉니다.
because-death-child-medical-none = 자녀 의료증은 그대로입니다.
because-death-raising-allowance = 혼자 아이를 키우는 분의 수당입니다. 유족연금에 따라 다르니 문의해 주십시오.
because-death-raising-medical = 한부모 가정의 의료비를 돕습니다.
because-death-raising-none = 혼자 아이를 키우는 분을 위한 것입니다.
because-death-property = 토지나 집의 세금 통지를 받을 분을 상속인 중에서 정해 신고합니다.
because-death-property-none = 이 시에 토지나 집이 없었습니다.
because-death-moped = 명의를 바꾸거나 폐차합니다. 하지 않으면 내년에도 세금이 나옵니다.
because-death-moped-none = 원동기자전거나 소형특수차가 없었습니다.
because-death-dog = 개를 이어받는 분이 30일 이내에 새 주인을 신고합니다.
because-death-dog-none = 등록한 개가 없었습니다.
because-death-housing = 계속 살면 신고하고, 아니면 집을 돌려줍니다.
because-death-housing-none = 시영주택에 살지 않으셨습니다.
because-death-disability = 장애인수첩을 돌려주십시오. 수당과 다른 증명서도 함께 확인합니다.
because-death-disability-none = 장애인수첩이 없었습니다.
because-death-disability-medical = 중증 장애인 의료증이 있으면 돌려주십시오.
because-death-disability-medical-none = 장애인수첩이 없었습니다.
because-death-water = 수도 계약의 명의를 바꾸거나 끊습니다.
because-death-water-none = 돌아가신 분 명의의 계약일 때만 바꿉니다.
because-death-welfare = 세대 인원이 바뀝니다. 장례 비용도 담당 직원과 상담해 주십시오.
because-death-consult = 생활비가 걱정되시면 개별실에서 듣겠습니다. 서두르지 않으셔도 됩니다.
because-death-nursery = 세대가 바뀌면 보육료가 바뀔 수 있습니다. 서두르지 않으셔도 됩니다.
because-death-nursery-none = 보육소에는 바뀌는 것이 없습니다.
because-death-school-none = 학교는 그대로입니다. 학비가 걱정되시면 학교교육과에 문의해 주십시오.
because-death-exempt = 국민연금 보험료를 내기 어려우면 신청할 수 있습니다.
because-death-exempt-none = 국민연금에 새로 가입하는 분이 없습니다.
because-death-koseki = 상속과 연금에는 사망이 적힌 호적이 필요합니다. 몇 통이 필요한지 먼저 제출처에 물어보십시오.
because-death-koseki-later = 상속 등에 씁니다. 신고한 뒤 호적에 실리기까지 1~2주 걸립니다.
because-death-juminhyo = 연금과 집의 절차에는 돌아가신 분의 말소 주민표(除票)가 필요할 수 있습니다.
because-death-juminhyo-later = 연금이나 집의 절차에서 달라고 할 때 받으십시오.
because-death-valuation = 상속한 토지나 집의 등기에는 평가증명서가 필요합니다. 등기는 3년 이내에 합니다.
because-death-valuation-none = 등기할 토지나 집이 없습니다.
because-death-seal-heirs = 유산을 나누는 서류에 상속인의 인감등록증명서가 필요합니다.
because-death-seal-heirs-none = 은행 등에서 달라고 할 때만 상속인이 받습니다.
because-death-tax = 주민세가 남아 있으면 상속인이 냅니다. 통지가 온 뒤에 하셔도 됩니다.
because-death-seal-ends = 인감등록은 신고로 저절로 끝납니다. 등록증은 돌려주거나 잘라 버려도 됩니다.
because-death-card-keep = 카드는 저절로 끝납니다. 상속에 번호가 필요할 수 있으니 끝날 때까지 가지고 계십시오.

## Marriage

event-marriage = 결혼하거나 결혼했음
event-marriage-example = 신고, 이름·주소 변경

because-marriage-notice = 접수된 날부터 혼인한 것이 됩니다.
because-marriage-notice-done = 이미 신고했습니다.
because-marriage-move-in = 여기에 살기 시작한 날부터 14일 이내에 신고합니다. 그 전에는 할 수 없습니다.
because-marriage-no-move-in = 시 밖에서 이사 오지 않습니다.
because-marriage-move-within = 새 집에 살기 시작한 날부터 14일 이내에 신고합니다.
because-marriage-no-move-within = 시 안에서 이사하지 않습니다.
because-marriage-move-out = 이사하기 전부터 신고할 수 있습니다.
because-marriage-no-move-out = 시 밖으로 이사하지 않습니다.
because-marriage-household = 같은 주소의 두 세대를 합칠 수 있습니다. 바뀐 날부터 14일 이내에 신고합니다.
because-marriage-household-with-move = 세대는 이사 신고와 함께 정합니다.
because-marriage-card-name = 성이 바뀌므로 카드를 14일 이내에 고칩니다.
because-marriage-card-address = 주소가 바뀌므로 카드를 14일 이내에 고칩니다.
because-marriage-card-same = 카드의 이름과 주소가 그대로이거나, 카드가 없거나, 이사 간 곳에서 고칩니다.
because-marriage-card-continue = 이전 시구정촌의 카드를 계속 쓰는 절차입니다. 전입신고 90일 뒤에는 쓸 수 없습니다.
because-marriage-card-no-continue = 시 밖에서 이사 오지 않거나 카드가 없습니다.
because-marriage-cert = 이름이나 주소가 바뀌면 서명용 전자증명서는 끝납니다. 새로 받습니다.
because-marriage-cert-same = 서명용 전자증명서를 그대로 쓰거나 이사 간 곳에서 갱신합니다.
because-marriage-seal-here = 인감은 사는 곳에서 등록합니다. 이전 등록은 끝납니다.
because-marriage-seal-name = 성이 바뀌면 이전 성의 인감등록은 끝납니다. 새로 등록해 주십시오.
because-marriage-seal-same = 등록이 그대로이거나 없습니다.
because-marriage-seal-ends = 효력이 없어지는 등록은 시에서 끝냅니다.
because-marriage-former-name = 옛 성을 주민표와 카드에 적고 싶으면 신고합니다.
because-marriage-no-former-name = 성이 바뀌지 않습니다.
because-marriage-kokuho-join = 회사 보험을 나온 날부터 14일 이내에 신고합니다.
because-marriage-kokuho-here = 이 시의 국민건강보험에 이사한 날부터 14일 이내에 새로 가입합니다.
because-marriage-kokuho-unknown = 회사 보험에 가입하지 않으면 여기에 가입합니다. 정해지면 일찍 신고해 주십시오.
because-marriage-kokuho-no-join = 국민건강보험에 새로 가입하지 않습니다.
because-marriage-kokuho-leave = 회사 보험에 가입한 날부터 14일 이내에 신고합니다. 저절로 끝나지 않습니다.
because-marriage-kokuho-out = 이사 간 곳에서 새로 가입하므로 이 시의 것은 탈퇴합니다.
because-marriage-kokuho-no-leave = 국민건강보험을 탈퇴하지 않습니다.
because-marriage-kokuho-change = 이름, 주소, 세대가 바뀌므로 14일 이내에 기재를 바꿉니다.
because-marriage-kokuho-no-change = 국민건강보험은 바뀌는 것이 없습니다.
because-marriage-pension = 회사 연금이나 피부양자에서 빠집니다. 14일 이내에 국민연금을 신고합니다.
because-marriage-pension-work = 피부양자가 되는 분은 배우자의 직장에서 합니다. 이름 변경은 보통 필요 없습니다.
because-marriage-single-allowance = 결혼하면 아동부양수당은 끝납니다. 신고하지 않으면 돌려주어야 하니 신고해 주십시오.
because-marriage-single-medical = 결혼하면 한부모 가정의 의료 지원은 끝납니다. 의료증을 돌려주십시오.
because-marriage-single-none = 지금 받고 있지 않습니다.
because-marriage-allowance-here = 전출 예정일 다음 날부터 15일 이내에 이 시에 새로 신청합니다. 공무원은 직장에 신청합니다.
because-marriage-allowance-receiver = 소득이 높은 부모가 받습니다. 받는 분이 바뀌면 신청해 주십시오.
because-marriage-allowance-none = 18세가 된 뒤의 3월까지의 자녀가 없거나 이사 간 곳에 신청합니다.
because-marriage-allowance-change = 받는 분이나 자녀의 새 이름이나 주소를 신고합니다.
because-marriage-allowance-same = 아동수당은 바뀌는 것이 없습니다.
because-marriage-allowance-end = 이 시의 수당은 끝납니다. 전출 예정일 다음 날부터 15일 이내에 이사 간 곳에 신청하십시오.
because-marriage-allowance-no-end = 이 시의 수당은 끝나지 않습니다.
because-marriage-medical-here = 자녀의 의료증은 이 시에 새로 신청합니다.
because-marriage-medical-not-here = 이 시에 새로 신청할 자녀가 없습니다.
because-marriage-medical-change = 자녀나 보호자의 새 이름, 주소, 건강보험을 신고합니다. 시를 떠나면 의료증을 돌려주십시오.
because-marriage-medical-same = 자녀 의료증이 그대로이거나 이 시에 새로 신청합니다.
because-marriage-nursery = 보육소에 다니는 자녀가 있으면 세대의 변경을 신고합니다.
because-marriage-nursery-none = 초등학교 입학 전 아이가 없습니다.
because-marriage-dog = 주인의 새 이름이나 주소를 30일 이내에 신고합니다.
because-marriage-dog-none = 개가 없거나 이름과 주소가 그대로입니다.
because-marriage-moped = 주인의 새 이름이나 주소를 신고합니다. 시를 떠나면 번호판을 돌려주십시오.
because-marriage-moped-none = 원동기자전거가 없거나 이름과 주소가 그대로입니다.
because-marriage-housing = 다른 분이 함께 살게 되면 먼저 신고해 주십시오.
because-marriage-housing-none = 시영주택에 살지 않습니다.
because-marriage-welfare = 세대 인원이 바뀌면 담당 직원에게 알려 주십시오.
because-marriage-welfare-none = 생활보호를 받지 않습니다.
because-marriage-disability = 장애인수첩의 이름이나 주소를 바꿉니다.
because-marriage-disability-none = 수첩이 없거나 이름과 주소가 그대로입니다.
because-marriage-disability-medical = 의료증의 이름, 주소, 보험을 바꿉니다. 이 시로 이사 오는 분은 새로 신청합니다.
because-marriage-disability-medical-none = 의료증이 없거나 바뀌는 것이 없습니다.
because-marriage-water = 이사하는 날이 정해지면 어디서 쓰기 시작하고 끊는지 신고합니다.
because-marriage-water-none = 이사하지 않습니다.
because-marriage-juminhyo = 운전면허증이나 은행의 이름·주소 변경에 씁니다. 신고한 뒤 받을 수 있습니다.
because-marriage-juminhyo-none = 이름도 주소도 바뀌지 않습니다.
because-marriage-koseki = 여권 등에는 혼인이 적힌 호적이 필요합니다. 1~2주 걸립니다. 급하면 수리증명서가 있습니다.
because-marriage-domicile = 새 본적은 혼인신고서에 적습니다. 이것은 나중에 바꿀 때만 합니다.

## Divorce

event-divorce = 이혼하거나 이혼했음
event-divorce-example = 신고, 이름, 자녀 수당

because-divorce-notice-court = 법원에서 정해진 날을 첫날로 하여 10일 이내에 신고합니다.
because-divorce-notice = 접수된 날부터 이혼한 것이 됩니다.
because-divorce-keep-name = 이혼은 신고되었습니다. 혼인 중의 성을 계속 쓰려면 3개월 이내에 신고합니다.
because-divorce-notice-done = 이미 신고했습니다. 이혼한 지 3개월이 지나 성을 바꾸려면 가정법원의 허가가 필요합니다.
because-divorce-move-in = 여기에 살기 시작한 날부터 14일 이내에 신고합니다. 그 전에는 할 수 없습니다.
because-divorce-no-move-in = 시 밖에서 이사 오지 않습니다.
because-divorce-move-within = 새 집에 살기 시작한 날부터 14일 이내에 신고합니다.
because-divorce-no-move-within = 시 안에서 이사하지 않습니다.
because-divorce-move-out = 이사하기 전부터 신고할 수 있습니다.
because-divorce-no-move-out = 시 밖으로 이사하지 않습니다.
because-divorce-household = 세대주가 이사했거나 한 집이 두 세대가 되면 14일 이내에 신고합니다.
because-divorce-household-with-move = 세대는 이사 신고와 함께 정합니다.
because-divorce-single-allowance = 혼자 아이를 키우는 분의 수당입니다. 신청한 다음 달분부터 받으니 일찍 신청해 주십시오.
because-divorce-single-medical = 한부모 가정의 의료비를 돕습니다.
because-divorce-single-none = 혼자 아이를 키우는 분을 위한 것입니다.
because-divorce-allowance-here = 자녀와 사는 분이 전출 예정일 다음 날부터 15일 이내에 여기에 신청합니다. 공무원은 직장에 신청합니다.
because-divorce-allowance = 자녀와 사는 분이 받습니다. 받는 분이 바뀌면 15일 이내에 신청합니다. 공무원은 직장에 신청합니다.
because-divorce-allowance-none = 함께 사는 그 나이의 자녀가 없거나 이사 간 곳에 신청합니다.
because-divorce-allowance-end = 이 시의 수당은 끝납니다. 전출 예정일 다음 날부터 15일 이내에 이사 간 곳에 신청하십시오.
because-divorce-allowance-no-end = 이 시의 수당은 이사로 끝나지 않습니다.
because-divorce-allowance-change = 받는 분이나 자녀의 새 이름이나 주소를 신고합니다.
because-divorce-allowance-same = 아동수당의 이름과 주소는 그대로입니다.
because-divorce-kokuho-join = 회사 보험이 없어진 날부터 14일 이내에 신고합니다. 늦어도 보험세는 그날부터 계산합니다.
because-divorce-kokuho-here = 이 시의 국민건강보험에 이사한 날부터 14일 이내에 새로 가입합니다.
because-divorce-kokuho-unknown = 피부양자에서 빠지고 다른 보험이 없으면 14일 이내에 신고합니다.
because-divorce-kokuho-no-join = 국민건강보험에 새로 가입하지 않습니다.
because-divorce-kokuho-leave = 회사 보험에 가입한 날부터 14일 이내에 신고합니다. 저절로 끝나지 않습니다.
because-divorce-kokuho-out = 이사 간 곳에서 새로 가입하므로 이 시의 것은 탈퇴합니다.
because-divorce-kokuho-no-leave = 국민건강보험을 탈퇴하지 않습니다.
because-divorce-kokuho-change = 이름, 주소, 세대가 바뀌므로 14일 이내에 기재를 바꿉니다.
because-divorce-kokuho-no-change = 국민건강보험은 바뀌는 것이 없습니다.
because-divorce-pension-spouse = 피부양자에서 빠지므로 14일 이내에 국민연금을 신고합니다. 본인의 회사 연금이 있으면 직장에서 합니다.
because-divorce-pension-left = 회사 연금을 나왔으므로 14일 이내에 국민연금을 신고합니다.
because-divorce-pension-same = 연금의 종류가 그대로입니다.
because-divorce-exempt = 국민연금 보험료를 내기 어려우면 신청할 수 있습니다.
because-divorce-exempt-none = 국민연금 보험료를 직접 내지 않습니다.
because-divorce-medical-here = 자녀의 의료증은 이 시에 새로 신청합니다.
because-divorce-medical-not-here = 이 시에 새로 신청할 자녀가 없습니다.
because-divorce-medical-change = 새 보호자, 건강보험, 이름을 신고합니다. 시를 떠나면 의료증을 돌려주십시오.
because-divorce-medical-same = 함께 사는 자녀가 없거나 이 시에 새로 신청합니다.
because-divorce-card-name = 성이 바뀌므로 카드를 14일 이내에 고칩니다.
because-divorce-card-address = 주소가 바뀌므로 카드를 14일 이내에 고칩니다.
because-divorce-card-same = 카드의 이름과 주소가 그대로이거나, 카드가 없거나, 이사 간 곳에서 고칩니다.
because-divorce-card-continue = 이전 시구정촌의 카드를 계속 쓰는 절차입니다. 전입신고 90일 뒤에는 쓸 수 없습니다.
because-divorce-card-no-continue = 시 밖에서 이사 오지 않거나 카드가 없습니다.
because-divorce-cert = 이름이나 주소가 바뀌면 서명용 전자증명서는 끝납니다. 새로 받습니다.
because-divorce-cert-same = 서명용 전자증명서를 그대로 쓰거나 이사 간 곳에서 갱신합니다.
because-divorce-pin = 다른 사람이 비밀번호를 알면 바꾸는 것이 안전합니다.
because-divorce-pin-none = 카드가 없습니다.
because-divorce-seal-here = 인감은 사는 곳에서 등록합니다. 이전 등록은 끝납니다.
because-divorce-seal-name = 성이 바뀌면 이전 성의 인감등록은 끝납니다. 새로 등록해 주십시오.
because-divorce-seal-same = 등록이 그대로이거나 없습니다.
because-divorce-seal-ends = 효력이 없어지는 등록은 시에서 끝냅니다.
because-divorce-former-name = 이전 성을 주민표와 카드에 적고 싶으면 신고합니다.
because-divorce-no-former-name = 성이 바뀌지 않습니다.
because-divorce-address = 주소가 알려지면 위험한 분은 직원에게 조용히 말씀해 주십시오. 다른 사람이 듣지 않는 곳에서 듣겠습니다.
because-divorce-refusal = 모르는 사이에 이혼신고가 될까 걱정되면 접수하지 않도록 미리 신청할 수 있습니다.
because-divorce-refusal-done = 이혼은 신고되었습니다.
because-divorce-nursery = 보육소에 다니는 자녀가 있으면 세대의 변경을 신고합니다.
because-divorce-nursery-none = 초등학교 입학 전 아이가 없습니다.
because-divorce-after-school = 방과 후 있을 곳이 필요한 초등학생은 신청할 수 있습니다. 이미 다니면 세대의 변경을 신고합니다.
because-divorce-after-school-none = 함께 사는 초등학생이 없습니다.
because-divorce-dog = 주인의 새 이름이나 주소를 30일 이내에 신고합니다.
because-divorce-dog-none = 개가 없거나 이름과 주소가 그대로입니다.
because-divorce-moped = 주인의 새 이름이나 주소를 신고합니다. 시를 떠나면 번호판을 돌려주십시오.
because-divorce-moped-none = 원동기자전거가 없거나 이름과 주소가 그대로입니다.
because-divorce-housing = 사는 분이나 빌린 분이 바뀌면 신고합니다.
because-divorce-housing-none = 시영주택에 살지 않습니다.
because-divorce-welfare = 세대 인원이 바뀌면 담당 직원에게 알려 주십시오.
because-divorce-consult = 생활비가 걱정되시면 개별실에서 듣겠습니다.
because-divorce-disability = 장애인수첩의 이름이나 주소를 바꿉니다.
because-divorce-disability-none = 수첩이 없거나 이름과 주소가 그대로입니다.
because-divorce-disability-medical = 의료증의 이름, 주소, 보험을 바꿉니다. 이 시로 이사 오는 분은 새로 신청합니다.
because-divorce-disability-medical-none = 의료증이 없거나 바뀌는 것이 없습니다.
because-divorce-water = 이사하는 날이 정해지면 어디서 쓰기 시작하고 끊는지 신고합니다.
because-divorce-water-name = 나가는 분 명의의 계약이면 명의를 바꿉니다.
because-divorce-koseki-allowance = 아동부양수당에는 이혼이 적힌 호적이 필요합니다. 1~2주 걸립니다. 수수료는 없습니다.
because-divorce-koseki = 연금과 이름 변경에는 이혼이 적힌 호적이 필요할 수 있습니다. 1~2주 걸립니다.
because-divorce-juminhyo = 이름이나 주소의 변경에 씁니다. 신고한 뒤 받을 수 있습니다.
because-divorce-income = 수당 신청에 이전 시구정촌의 소득증명서가 필요할 수 있습니다.
because-divorce-income-none = 이 시의 절차에는 보통 필요 없습니다.
because-divorce-domicile = 새 본적은 이혼신고서에 적습니다. 이것은 나중에 바꿀 때만 합니다.

## Marriage and divorce alike

because-family-pregnant = 임산부 건강검진 진찰권을 이 시의 것으로 바꿉니다.
because-family-pregnant-none = 시 밖에서 이사 오는 임산부가 없습니다.
because-family-school = 이사로 학교가 바뀌면 신고합니다. 먼저 지금 학교에 알려 주십시오.
because-family-school-none = 학교는 그대로입니다. 학비가 걱정되시면 학교교육과에 문의해 주십시오.
because-family-kouki-in = 75세 이상이면 이전 시구정촌의 증명서(負担区分等証明書)를 가져와 주십시오.
because-family-kouki-in-none = 시 밖에서 이사 오는 75세 이상인 분이 없습니다.
because-family-kouki-out = 75세 이상인 분이 현 밖으로 가면 가져갈 증명서를 드립니다.
because-family-kouki-out-none = 시 밖으로 이사하는 75세 이상인 분이 없습니다.
because-family-kaigo-in = 개호 인정은 이사한 날부터 14일 이내에 이어받습니다.
because-family-kaigo-in-none = 시 밖에서 이사 오는 개호 인정자가 없습니다.
because-family-kaigo-out = 개호 인정의 증명서를 드립니다. 이사한 날부터 14일 이내에 새 시구정촌에 내십시오.
because-family-kaigo-out-none = 시 밖으로 이사하는 개호 인정자가 없습니다.
because-family-jiritsu = 자립지원의료(自立支援医療)를 쓰는 분은 이름, 주소, 보험을 바꿉니다.
because-family-jiritsu-none = 쓰는 분이 없거나 바뀌는 것이 없습니다.
