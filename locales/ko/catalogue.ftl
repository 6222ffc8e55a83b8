# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = 주민표
procedure-juminhyo-example = 住民票の写し: 주소, 세대
procedure-inkan = 인감등록증명서
procedure-inkan-example = 印鑑登録証明書
procedure-zei = 소득·과세 증명서
procedure-zei-example = 所得・課税証明書
procedure-koseki = 호적 증명서
procedure-koseki-example = 戸籍 (일본 국적인 분)

## Who comes, for whom

field-for-self = 본인 것
ask-for-self = 본인의 것입니까?

field-relation = 대상자와의 관계
ask-relation = 본인은 대상자와 어떤 관계입니까?
ask-relation-hint = 대상자는 증명서나 신청서에 이름이 적히는 분입니다.
choice-relation-spouse = 남편·아내
choice-relation-lineal = 부모·조부모·자녀·손자녀
choice-relation-family = 형제자매 등 다른 가족
choice-relation-legal = 친권자·후견인
choice-relation-agent = 부탁받은 분(대리인)
choice-relation-company = 회사·법인
choice-relation-third = 그 밖의 분

field-same-household = 같은 세대
ask-same-household = 대상자와 주민표의 세대가 같습니까?
ask-same-household-hint = 함께 살아도 세대가 따로 등록되어 있으면 “아니요”입니다.

field-third-reason = 청구 이유
ask-third-reason = 왜 필요하십니까?
ask-third-reason-hint = 다른 분의 증명서는 정당한 이유가 있을 때만 드릴 수 있습니다.
choice-third-reason-rights = 권리·의무를 위해(변제, 계약 등)
choice-third-reason-office = 관공서에 제출
choice-third-reason-other = 그 밖의 정당한 이유

field-submit-to = 제출처
ask-submit-to = 어디에 제출하십니까?
choice-submit-to-office = 관공서
choice-submit-to-court = 법원·변호사
choice-submit-to-bank = 은행·보험 회사
choice-submit-to-own-records = 자사·본인 기록
choice-submit-to-other = 기타

field-purpose-of-use = 용도
ask-purpose-of-use = 무엇에 쓰십니까?
ask-purpose-of-use-hint = 용도에 따라 수수료가 없는 일이 있습니다.
choice-purpose-of-use-daily = 직장, 학교, 은행, 면허 등
choice-purpose-of-use-pension = 연금
choice-purpose-of-use-child-allowance = 아동부양수당
choice-purpose-of-use-social-insurance = 건강보험·산재보험
choice-purpose-of-use-welfare = 생활보호를 받고 있음
choice-purpose-of-use-inheritance = 상속
choice-purpose-of-use-other = 기타

field-name-script = 이름의 글자
ask-name-script = 이름은 어느 글자로 입력하십니까?
ask-name-script-hint = 한자는 직원이 씁니다.
choice-name-script-kana = 가타카나
choice-name-script-latin = 로마자(ABC)

## The person at the counter

field-requester-name = 성명
field-requester-kana = 가타카나 성명
ask-requester-kana = 본인의 성명을 가타카나로 입력해 주십시오
field-requester-latin = 로마자 성명
ask-requester-latin = 본인의 성명을 로마자로 입력해 주십시오
ask-requester-latin-hint = 재류카드나 여권에 적힌 대로 입력해 주십시오.
field-requester-address = 주소
field-requester-birth = 생년월일
ask-requester-birth = 본인의 생년월일을 입력해 주십시오
field-requester-phone = 전화번호
ask-requester-phone = 낮에 연락되는 전화번호를 입력해 주십시오
ask-requester-phone-hint = 비워 두어도 됩니다.

## The person whom it is for

field-subject-name = 대상자의 성명
field-subject-kana = 대상자의 가타카나
ask-subject-kana = 대상자의 성명을 가타카나로 입력해 주십시오
field-subject-latin = 대상자의 로마자 성명
ask-subject-latin = 대상자의 성명을 로마자로 입력해 주십시오
field-subject-birth = 대상자의 생년월일
ask-subject-birth = 대상자의 생년월일을 입력해 주십시오
field-subject-address = 대상자의 주소

## 住民票

field-juminhyo-kind = 증명서의 종류
ask-juminhyo-kind = 어떤 주민표가 필요하십니까?
ask-juminhyo-kind-hint = 모르시면 제출처의 안내를 보고 골라 주십시오.
choice-juminhyo-kind-one = 한 사람만
choice-juminhyo-kind-one-example = 본인만, 또는 대상자만
choice-juminhyo-kind-all = 세대 전원
choice-juminhyo-kind-all-example = 가족 모두
choice-juminhyo-kind-some = 세대 중 일부
choice-juminhyo-kind-some-example = 부모와 자녀만 등
choice-juminhyo-kind-wide = 다른 시구정촌의 주민표(広域交付)
choice-juminhyo-kind-wide-example = 지금 사는 곳
choice-juminhyo-kind-removed = 말소된 주민표(除票)
choice-juminhyo-kind-removed-example = 이사했거나 사망한 분
choice-juminhyo-kind-items = 일부 사항만 증명
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = 이전 주민표(改製原)
choice-juminhyo-kind-former-example = 새로 만들기 전의 것

field-some-kana = 함께 올릴 분
ask-some-kana = 그 밖에 누구를 올립니까?
ask-some-kana-hint = 성명을 가타카나로 입력하고, 이름 사이는 “・”로 나누어 주십시오.

field-removed-reason = 말소된 이유
ask-removed-reason = 왜 말소되었습니까?
choice-removed-reason-moved = 다른 시구정촌으로 이사
choice-removed-reason-died = 사망
choice-removed-reason-other = 기타 또는 모름

field-removed-when = 말소된 때
ask-removed-when = 언제 말소되었습니까?
ask-removed-when-hint = 2014년 6월 19일까지 말소된 것은 보존 기간이 5년이었습니다.
choice-removed-when-after = 2014년 6월 20일 이후
choice-removed-when-before = 2014년 6월 19일까지
choice-removed-when-unknown = 모름

field-shown = 함께 실을 것
ask-shown = 함께 실을 것이 있습니까?
ask-shown-hint = 없으면 그대로 “다음”을 눌러 주십시오.
choice-shown-head = 세대주와 관계
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = 본적(本籍)과 필두자
choice-shown-honseki-example = 호적이 있는 곳
choice-shown-my-number = 마이넘버(個人番号)
choice-shown-my-number-example = 법률로 정한 절차만
choice-shown-resident-code = 주민표 코드
choice-shown-resident-code-example = 11자리, 연금 등
choice-shown-foreign = 국적, 재류자격 등
choice-shown-foreign-example = 외국인 주민

field-foreign-shown = 외국인 주민의 사항
ask-foreign-shown = 어느 사항을 싣습니까?
choice-foreign-shown-nationality = 국적·지역
choice-foreign-shown-category = 주민의 구분
choice-foreign-shown-status = 재류자격, 기간, 만료일
choice-foreign-shown-card-number = 재류카드 번호
choice-foreign-shown-alias-history = 이전의 통칭(通称)

field-number-for = 번호의 용도
ask-number-for = 번호는 어디에 내십니까?
ask-number-for-hint = 번호는 법률로 정한 곳에만 쓸 수 있습니다.
choice-number-for-work = 직장
choice-number-for-tax = 세무서
choice-number-for-social = 연금·건강보험
choice-number-for-bank = 은행·증권 회사
choice-number-for-other = 기타

field-sheet-style = 양식
ask-sheet-style = 어떤 양식이 필요하십니까?
ask-sheet-style-hint = 보통은 “지금의 내용”으로 충분합니다.
choice-sheet-style-joint = 지금의 내용
choice-sheet-style-single = 이전 주소 포함

field-household-head = 세대주

field-copies = 통수
ask-copies = 몇 통 필요하십니까?
unit-copies-count = { $n }통

## 印鑑登録証明書

field-seal-card = 인감등록증
ask-seal-card = 인감등록증을 지금 가지고 계십니까?
ask-seal-card-hint = 인감을 등록할 때 받은 카드(印鑑登録証)입니다. 도장은 필요 없습니다.
field-seal-number = 등록 번호
ask-seal-number = 등록증의 번호를 입력해 주십시오
ask-seal-number-hint = 비워 두어도 됩니다. 창구에서 등록증을 보여 주십시오.

## 税の証明書

field-zei-kind = 증명서의 종류
ask-zei-kind = 어떤 증명서가 필요하십니까?
ask-zei-kind-hint = 모르시면 “소득과 과세”를 골라 주십시오.
choice-zei-kind-both = 소득과 과세
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = 소득만
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = 세액만
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = 비과세
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = 납부한 세액
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = 미납 없음
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = 경자동차 검사용
choice-zei-kind-car-example = 車検用, 무료
choice-zei-kind-valuation = 부동산 평가(評価証明書)
choice-zei-kind-public-charge = 부동산 세액(公課証明書)
choice-zei-kind-property-list = 부동산 목록(名寄帳)
choice-zei-kind-property-list-example = 가지고 있는 토지와 집
choice-zei-kind-assets = 자산·무자산
choice-zei-kind-business = 영업 증명서(営業証明書)
choice-zei-kind-office = 사업소 증명서(事業所証明書)
choice-zei-kind-house = 주택용 가옥(住宅用家屋証明書)

field-fiscal-year = 연도
ask-fiscal-year = 어느 연도가 필요하십니까?
ask-fiscal-year-hint = 레이와 8년도(2026)에는 전년인 2025년의 소득이 실립니다.
choice-fiscal-year-this = 최신 연도
choice-fiscal-year-this-example = 작년의 소득
choice-fiscal-year-last = 1년 전 연도
choice-fiscal-year-last-example = 2년 전의 소득
choice-fiscal-year-before-last = 2년 전 연도
choice-fiscal-year-before-last-example = 3년 전의 소득
choice-fiscal-year-ago-3 = 3년 전 연도
choice-fiscal-year-ago-3-example = 4년 전의 소득
choice-fiscal-year-ago-4 = 4년 전 연도
choice-fiscal-year-ago-4-example = 5년 전의 소득
choice-fiscal-year-ago-5 = 5년 전 연도
choice-fiscal-year-ago-5-example = 6년 전의 소득

field-jan1-here = 1월 1일의 주소
ask-jan1-here = 그 연도의 1월 1일에 주소가 이 시였습니까?
ask-jan1-here-hint = 레이와 8년도라면 2026년 1월 1일입니다.

field-property-place = 토지·집의 소재지
field-car-number = 차량 번호

## 戸籍

field-honseki-place = 본적의 시구정촌
ask-honseki-place = 본적(本籍)이 이 시에 있습니까?
ask-honseki-place-hint = 호적이 있는 곳입니다. 주소와 다른 일이 있습니다.
choice-honseki-place-here = 이 시
choice-honseki-place-elsewhere = 다른 시구정촌
choice-honseki-place-unknown = 모름

field-koseki-kind = 증명서의 종류
ask-koseki-kind = 어떤 증명서가 필요하십니까?
choice-koseki-kind-all = 전부(全部事項証明)
choice-koseki-kind-all-example = 호적에 있는 모두
choice-koseki-kind-one = 한 사람(個人事項証明)
choice-koseki-kind-one-example = 그중 한 사람만
choice-koseki-kind-whole-life = 출생부터 사망까지
choice-koseki-kind-whole-life-example = 상속에 필요한 모든 호적
choice-koseki-kind-removed = 제적(除籍)
choice-koseki-kind-removed-example = 아무도 남지 않은 호적
choice-koseki-kind-former = 이전 호적(改製原戸籍)
choice-koseki-kind-former-example = 새로 만들기 전의 것
choice-koseki-kind-attached = 주소 이력(附票)
choice-koseki-kind-attached-example = 호적의 부표
choice-koseki-kind-status = 신분증명서(身分証明書)
choice-koseki-kind-status-example = 파산 등이 없다는 증명
choice-koseki-kind-single = 독신증명서(独身証明書)
choice-koseki-kind-single-example = 미혼 증명
choice-koseki-kind-part = 일부 사항(一部事項証明)
choice-koseki-kind-accepted = 신고의 수리증명서
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = 신고서 기재사항증명서

field-honseki = 본적

field-koseki-head = 호적의 필두자
ask-koseki-head = 호적의 필두자(筆頭者)는 누구입니까?
ask-koseki-head-hint = 호적의 맨 처음에 적힌 분입니다. 돌아가신 뒤에도 바뀌지 않습니다.
choice-koseki-head-subject = 대상자 본인
choice-koseki-head-other = 다른 분(남편, 아내, 부모 등)
choice-koseki-head-unknown = 모름
field-head-name = 필두자의 성명
field-head-kana = 필두자의 가타카나
ask-head-kana = 필두자의 성명을 가타카나로 입력해 주십시오
field-head-birth = 필두자의 생년월일
ask-head-birth = 필두자의 생년월일을 입력해 주십시오

field-attached-range = 부표의 범위
ask-attached-range = 누구의 주소 이력이 필요하십니까?
choice-attached-range-all = 호적에 있는 모두
choice-attached-range-one = 한 사람만
field-attached-shown = 함께 실을 것
ask-attached-shown = 부표에 함께 실을 것이 있습니까?
choice-attached-shown-honseki = 본적과 필두자
choice-attached-shown-overseas-voter = 재외선거인 등록

field-filing = 신고의 종류
ask-filing = 어떤 신고에 관한 것입니까?
choice-filing-birth = 출생
choice-filing-marriage = 혼인
choice-filing-divorce = 이혼
choice-filing-death = 사망
choice-filing-other = 기타

field-insurance-law = 보험의 종류
ask-insurance-law = 어떤 보험에 쓰십니까?
ask-insurance-law-hint = 법률에 따라 수수료가 없는 일이 있습니다.
choice-insurance-law-health = 회사의 건강보험
choice-insurance-law-national-health = 국민건강보험
choice-insurance-law-accident = 산재보험
choice-insurance-law-other = 기타

field-life-current = 현재 호적의 통수(어림)
ask-life-current = 현재 호적은 몇 통 필요하십니까?
ask-life-current-hint = 모르시면 그대로 두십시오. 창구에서 알아봅니다.
unit-life-current = 통
unit-life-current-count = { $n }통
field-life-closed = 제적·이전 호적의 통수(어림)
ask-life-closed = 제적이나 이전 호적은 몇 통 필요하십니까?
ask-life-closed-hint = 모르시면 그대로 두십시오. 창구에서 알아봅니다.
unit-life-closed = 통
unit-life-closed-count = { $n }통

## What is found out before the queue

check-id-card = 창구에서 마이넘버카드를 보여 주십시오.
check-id-documents = 본인 확인 서류를 보여 주십시오. 사진이 있는 것 1점(운전면허증, 재류카드 등) 또는 사진이 없는 것 2점(자격확인서, 기초연금번호통지서나 연금수첩 등)입니다.
check-id-photo-only = 사진이 있는 본인 확인 서류(운전면허증, 여권 등)를 보여 주십시오. 다른 서류는 여기서 받을 수 없습니다.
check-letter-of-attorney = 대상자가 직접 쓴 위임장(委任状)을 가져와 주십시오.
check-legal-proof = 친권이나 후견을 알 수 있는 호적 또는 등기사항증명서(3개월 이내)를 가져와 주십시오. 이 시에서 알 수 있으면 필요 없습니다.
check-third-proof = 이유를 알 수 있는 서류(계약서 등)를 가져와 주십시오.
check-company-proof = 사원증과 회사의 대표자 도장이 찍힌 서류를 가져와 주십시오.
check-welfare-proof = 생활보호 수급증명서를 보여 주십시오. 수수료가 없어집니다.

check-number-third = 다른 분의 마이넘버나 주민표 코드는 드릴 수 없습니다. 번호 없는 것은 드릴 수 있는 일이 있습니다.
check-number-removed = 말소된 주민표나 이전 주민표의 마이넘버와 주민표 코드는 본인만 받을 수 있습니다. 번호 없는 것은 드릴 수 있는 일이 있습니다.
check-number-by-post = 번호가 실린 주민표는 대리인에게 직접 드릴 수 없습니다. 대상자의 주소로 우송합니다.
check-removed-destroyed = 2014년 6월 19일까지 말소된 것은 보존 기간이 끝나 증명할 수 없습니다. 대신할 서류를 창구에서 문의해 주십시오.
check-removed-unknown = 오래된 것은 보존 기간이 끝났을 수 있습니다. 창구에서 찾아봅니다.
check-heir-proof = 돌아가신 분과의 관계를 알 수 있는 서류(호적 등)를 가져와 주십시오.
check-items-paper = 제출처에서 받은 용지가 있으면 가져와 주십시오.
check-juminhyo-wide = 다른 시구정촌의 주민표에는 본적, 필두자, 이전 주소가 실리지 않습니다.

check-seal-card-missing = 창구에서는 인감등록증이 없으면 드릴 수 없습니다. 마이넘버카드와 비밀번호가 있으면 편의점에서 받을 수 있는 일이 있습니다.
check-seal-elsewhere = 인감을 등록한 시구정촌에 문의해 주십시오. 카드의 주소가 이 시가 아닙니다.
check-seal-under-15 = 인감은 15세부터 등록할 수 있습니다.
check-seal-card = 창구에서 인감등록증을 보여 주십시오.

check-zei-elsewhere = 그 연도의 1월 1일에 살던 시구정촌이 발급합니다. 그곳에 신청해 주십시오. 우편으로도 됩니다.
check-zei-from-june = 최신 연도는 6월부터 발급합니다. 오늘은 1년 전 연도를 드릴 수 있습니다.
check-zei-undeclared = 아직 소득을 신고하지 않았으면 먼저 신고해 주십시오. 소득이 없던 분도 같습니다.
check-car-paper = 차검증(사본도 됨)을 가져와 주십시오.
check-property-paper = 지번을 알 수 있는 것(납세통지서 등)을 가져와 주십시오.
check-house-papers = 집의 서류(등기사항증명서, 매매계약서 등)를 가져와 주십시오.

check-koseki-wide-persons = 다른 시구정촌의 호적은 본인, 배우자, 부모, 조부모, 자녀, 손자녀가 직접 올 때만 드릴 수 있습니다. 본적이 있는 시구정촌에 신청해 주십시오.
check-koseki-wide-kinds = 다른 시구정촌의 것은 전부사항증명, 제적, 이전 호적만 드릴 수 있습니다. 다른 증명서는 본적이 있는 시구정촌에 신청해 주십시오.
check-single-self-only = 이 증명서는 본인만 받을 수 있습니다.
check-lineal-proof = 이 시의 호적으로 관계를 알 수 없으면 관계를 알 수 있는 호적을 가져와 주십시오.
check-pension-notice = 연금 청구서나 안내를 보여 주십시오. 연금에 쓰는 호적은 무료입니다.
check-allowance-notice = 아동부양수당의 안내나 증서를 보여 주십시오. 여기에 쓰는 호적은 무료입니다.
check-insurance-notice = 보험 청구서나 안내를 보여 주십시오. 여기에 쓰는 호적은 무료입니다.
check-koseki-wide = 다른 시구정촌에서 호적을 받으므로 1시간 넘게 걸릴 수 있습니다.
check-honseki-unknown = 본적은 창구에서 찾아봅니다. 본적이 실린 주민표가 있으면 가져와 주십시오.
check-whole-life = 몇 통이 필요한지는 창구에서 알아봅니다. 수수료는 어림이며 바뀔 수 있습니다.
