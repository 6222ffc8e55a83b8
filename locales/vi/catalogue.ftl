# The words of procedures, fields, choices and checks. Official terms stay; the hint says what they mean.

## Procedures

procedure-juminhyo = Giấy chứng nhận cư trú
procedure-juminhyo-example = 住民票の写し: địa chỉ, hộ gia đình
procedure-inkan = Giấy chứng nhận con dấu
procedure-inkan-example = 印鑑登録証明書
procedure-zei = Giấy chứng nhận thu nhập, thuế
procedure-zei-example = 所得・課税証明書
procedure-koseki = Giấy chứng nhận hộ tịch
procedure-koseki-example = 戸籍 (người Nhật)

## Who comes, for whom

field-for-self = Cho chính mình
ask-for-self = Làm cho chính quý vị?

field-relation = Quan hệ với người cần
ask-relation = Quý vị là gì của người cần giấy này?
ask-relation-hint = Người cần là người có tên trên giấy chứng nhận hoặc đơn.
choice-relation-spouse = Chồng hoặc vợ
choice-relation-lineal = Cha mẹ, ông bà, con hoặc cháu
choice-relation-family = Anh chị em, người thân khác
choice-relation-legal = Cha mẹ của trẻ, người giám hộ
choice-relation-agent = Người được nhờ (đại diện)
choice-relation-company = Người của công ty
choice-relation-third = Người khác

field-same-household = Cùng hộ
ask-same-household = Hai người có cùng hộ trong hồ sơ cư trú không?
ask-same-household-hint = Nếu sống chung nhưng đăng ký thành hai hộ, hãy chọn “Không”.

field-third-reason = Lý do yêu cầu
ask-third-reason = Vì sao quý vị cần?
ask-third-reason-hint = Giấy của người khác chỉ được cấp khi có lý do chính đáng.
choice-third-reason-rights = Vì quyền hoặc nghĩa vụ (như khoản vay, hợp đồng)
choice-third-reason-office = Để nộp cho cơ quan nhà nước
choice-third-reason-other = Lý do chính đáng khác

field-submit-to = Nơi nộp
ask-submit-to = Quý vị sẽ nộp ở đâu?
choice-submit-to-office = Cơ quan nhà nước
choice-submit-to-court = Tòa án hoặc luật sư
choice-submit-to-bank = Ngân hàng, bảo hiểm
choice-submit-to-own-records = Hồ sơ của mình
choice-submit-to-other = Nơi khác

field-purpose-of-use = Mục đích dùng
ask-purpose-of-use = Quý vị dùng để làm gì?
ask-purpose-of-use-hint = Có mục đích không mất phí.
choice-purpose-of-use-daily = Việc làm, trường, ngân hàng, bằng lái …
choice-purpose-of-use-pension = Hưu trí
choice-purpose-of-use-child-allowance = Trợ cấp nuôi dưỡng trẻ
choice-purpose-of-use-social-insurance = Bảo hiểm y tế, tai nạn lao động
choice-purpose-of-use-welfare = Tôi nhận trợ cấp sinh hoạt
choice-purpose-of-use-inheritance = Thừa kế
choice-purpose-of-use-other = Việc khác

field-name-script = Chữ để nhập tên
ask-name-script = Quý vị nhập tên bằng chữ nào?
ask-name-script-hint = Nhân viên sẽ điền chữ Hán.
choice-name-script-kana = Katakana
choice-name-script-latin = Chữ La-tinh (ABC)

## The person at the counter

field-requester-name = Họ tên
field-requester-kana = Tên bằng katakana
ask-requester-kana = Vui lòng nhập tên của quý vị bằng katakana
field-requester-latin = Tên bằng chữ La-tinh
ask-requester-latin = Vui lòng nhập tên của quý vị bằng chữ La-tinh
ask-requester-latin-hint = Như trên thẻ lưu trú hoặc hộ chiếu.
field-requester-address = Địa chỉ
field-requester-birth = Ngày sinh
ask-requester-birth = Vui lòng nhập ngày sinh của quý vị
field-requester-phone = Số điện thoại
ask-requester-phone = Vui lòng nhập số điện thoại ban ngày
ask-requester-phone-hint = Có thể bỏ trống.

## The person whom it is for

field-subject-name = Họ tên người cần
field-subject-kana = Tên người cần bằng katakana
ask-subject-kana = Vui lòng nhập tên người cần giấy bằng katakana
field-subject-latin = Tên người cần, chữ La-tinh
ask-subject-latin = Vui lòng nhập tên người cần giấy bằng chữ La-tinh
field-subject-birth = Ngày sinh người cần
ask-subject-birth = Vui lòng nhập ngày sinh của người cần giấy
field-subject-address = Địa chỉ người cần

## 住民票

field-juminhyo-kind = Loại giấy
ask-juminhyo-kind = Quý vị cần giấy chứng nhận cư trú nào?
ask-juminhyo-kind-hint = Nếu không chắc, hãy xem lại nơi nhận yêu cầu gì.
choice-juminhyo-kind-one = Chỉ một người
choice-juminhyo-kind-one-example = Chỉ quý vị, hoặc chỉ người cần giấy
choice-juminhyo-kind-all = Cả hộ gia đình
choice-juminhyo-kind-all-example = Mọi người trong nhà
choice-juminhyo-kind-some = Một số người trong hộ
choice-juminhyo-kind-some-example = Ví dụ cha mẹ và con
choice-juminhyo-kind-wide = Của địa phương khác (広域交付)
choice-juminhyo-kind-wide-example = Nơi hiện đang sống
choice-juminhyo-kind-removed = Hồ sơ đã xóa (除票)
choice-juminhyo-kind-removed-example = Đã chuyển đi hoặc đã mất
choice-juminhyo-kind-items = Chỉ chứng nhận một số mục
choice-juminhyo-kind-items-example = 記載事項証明書
choice-juminhyo-kind-former = Hồ sơ cũ (改製原)
choice-juminhyo-kind-former-example = Bản trước khi lập lại

field-some-kana = Người khác cần ghi
ask-some-kana = Cần ghi thêm ai nữa?
ask-some-kana-hint = Nhập tên bằng katakana, đặt “・” giữa hai tên.

field-removed-reason = Lý do bị xóa
ask-removed-reason = Vì sao hồ sơ kết thúc?
choice-removed-reason-moved = Chuyển sang địa phương khác
choice-removed-reason-died = Người đó đã mất
choice-removed-reason-other = Lý do khác, hoặc không rõ

field-removed-when = Thời điểm kết thúc
ask-removed-when = Hồ sơ kết thúc khi nào?
ask-removed-when-hint = Hồ sơ kết thúc đến ngày 19-6-2014 chỉ được giữ 5 năm.
choice-removed-when-after = Từ ngày 20-6-2014
choice-removed-when-before = Đến ngày 19-6-2014
choice-removed-when-unknown = Không rõ

field-shown = Mục ghi thêm
ask-shown = Có cần ghi thêm mục nào không?
ask-shown-hint = Nếu không, chỉ cần bấm “Tiếp”.
choice-shown-head = Chủ hộ và quan hệ
choice-shown-head-example = 世帯主・続柄
choice-shown-honseki = Nơi đặt hộ tịch (本籍)
choice-shown-honseki-example = Nơi lưu hộ tịch
choice-shown-my-number = My Number (個人番号)
choice-shown-my-number-example = Chỉ khi luật yêu cầu
choice-shown-resident-code = Mã hồ sơ cư trú
choice-shown-resident-code-example = 11 chữ số, cho hưu trí
choice-shown-foreign = Quốc tịch, tư cách lưu trú …
choice-shown-foreign-example = Cho cư dân nước ngoài

field-foreign-shown = Mục của cư dân nước ngoài
ask-foreign-shown = Cần ghi mục nào?
choice-foreign-shown-nationality = Quốc tịch, khu vực
choice-foreign-shown-category = Loại cư dân
choice-foreign-shown-status = Tư cách, thời gian, ngày hết hạn lưu trú
choice-foreign-shown-card-number = Số thẻ lưu trú
choice-foreign-shown-alias-history = Các tên thông dụng cũ (通称)

field-number-for = Dùng số để làm gì
ask-number-for = Nơi nào yêu cầu số này?
ask-number-for-hint = Số chỉ được dùng khi luật cho phép.
choice-number-for-work = Nơi làm việc
choice-number-for-tax = Sở thuế
choice-number-for-social = Hưu trí hoặc bảo hiểm y tế
choice-number-for-bank = Ngân hàng, công ty chứng khoán
choice-number-for-other = Nơi khác

field-sheet-style = Mẫu giấy
ask-sheet-style = Quý vị cần mẫu nào?
ask-sheet-style-hint = Thường thì “Nội dung hiện nay” là đủ.
choice-sheet-style-joint = Nội dung hiện nay
choice-sheet-style-single = Có cả địa chỉ cũ

field-household-head = Chủ hộ

field-copies = Số bản
ask-copies = Cần mấy bản?
unit-copies-count = { $n } bản

## 印鑑登録証明書

field-seal-card = Thẻ đăng ký con dấu
ask-seal-card = Quý vị có mang thẻ đăng ký con dấu không?
ask-seal-card-hint = Thẻ (印鑑登録証) quý vị được cấp khi đăng ký con dấu. Không cần mang con dấu.
field-seal-number = Số đăng ký
ask-seal-number = Vui lòng nhập số trên thẻ
ask-seal-number-hint = Có thể bỏ trống và đưa thẻ ở quầy.

## 税の証明書

field-zei-kind = Loại giấy
ask-zei-kind = Quý vị cần giấy nào?
ask-zei-kind-hint = Nếu không chắc, hãy chọn “Thu nhập và thuế”.
choice-zei-kind-both = Thu nhập và thuế
choice-zei-kind-both-example = 所得・課税証明書
choice-zei-kind-income = Chỉ thu nhập
choice-zei-kind-income-example = 所得証明書
choice-zei-kind-taxed = Chỉ số thuế
choice-zei-kind-taxed-example = 課税証明書
choice-zei-kind-untaxed = Miễn thuế
choice-zei-kind-untaxed-example = 非課税証明書
choice-zei-kind-paid = Thuế đã nộp
choice-zei-kind-paid-example = 納税証明書
choice-zei-kind-no-arrears = Không nợ thuế
choice-zei-kind-no-arrears-example = 未納がない証明書
choice-zei-kind-car = Để kiểm định xe hạng nhẹ
choice-zei-kind-car-example = 車検用, không mất phí
choice-zei-kind-valuation = Định giá nhà đất (評価証明書)
choice-zei-kind-public-charge = Thuế nhà đất (公課証明書)
choice-zei-kind-property-list = Danh sách nhà đất (名寄帳)
choice-zei-kind-property-list-example = Đất và nhà quý vị sở hữu
choice-zei-kind-assets = Có hoặc không có tài sản
choice-zei-kind-business = Giấy kinh doanh (営業証明書)
choice-zei-kind-office = Nơi kinh doanh (事業所証明書)
choice-zei-kind-house = Nhà để ở (住宅用家屋証明書)

field-fiscal-year = Năm thuế
ask-fiscal-year = Quý vị cần năm thuế nào?
ask-fiscal-year-hint = Năm thuế Reiwa 8 (2026) ghi thu nhập của năm trước, 2025.
choice-fiscal-year-this = Mới nhất
choice-fiscal-year-this-example = Thu nhập năm ngoái
choice-fiscal-year-last = Trước 1 năm
choice-fiscal-year-last-example = Thu nhập 2 năm trước
choice-fiscal-year-before-last = Trước 2 năm
choice-fiscal-year-before-last-example = Thu nhập 3 năm trước
choice-fiscal-year-ago-3 = Trước 3 năm
choice-fiscal-year-ago-3-example = Thu nhập 4 năm trước
choice-fiscal-year-ago-4 = Trước 4 năm
choice-fiscal-year-ago-4-example = Thu nhập 5 năm trước
choice-fiscal-year-ago-5 = Trước 5 năm
choice-fiscal-year-ago-5-example = Thu nhập 6 năm trước

field-jan1-here = Địa chỉ ngày 1 tháng 1
ask-jan1-here = Ngày 1 tháng 1 của năm thuế đó, địa chỉ của quý vị ở thành phố này?
ask-jan1-here-hint = Với năm thuế Reiwa 8 là ngày 1-1-2026.

field-property-place = Nơi có đất hoặc nhà
field-car-number = Biển số xe

## 戸籍

field-honseki-place = Nơi giữ hộ tịch
ask-honseki-place = Nơi đặt hộ tịch (本籍) có ở thành phố này không?
ask-honseki-place-hint = Nơi lưu giữ hộ tịch. Có thể khác với địa chỉ đang ở.
choice-honseki-place-here = Ở thành phố này
choice-honseki-place-elsewhere = Ở địa phương khác
choice-honseki-place-unknown = Không rõ

field-koseki-kind = Loại giấy
ask-koseki-kind = Quý vị cần giấy nào?
choice-koseki-kind-all = Toàn bộ hộ tịch (全部事項証明)
choice-koseki-kind-all-example = Mọi người trong đó
choice-koseki-kind-one = Một người (個人事項証明)
choice-koseki-kind-one-example = Chỉ một người trong đó
choice-koseki-kind-whole-life = Từ khi sinh đến khi mất
choice-koseki-kind-whole-life-example = Mọi hộ tịch cần cho thừa kế
choice-koseki-kind-removed = Hộ tịch đã đóng (除籍)
choice-koseki-kind-removed-example = Không còn ai trong đó
choice-koseki-kind-former = Hộ tịch cũ (改製原戸籍)
choice-koseki-kind-former-example = Bản trước khi lập lại
choice-koseki-kind-attached = Lịch sử địa chỉ (附票)
choice-koseki-kind-attached-example = Bản kèm theo hộ tịch
choice-koseki-kind-status = Tư cách dân sự (身分証明書)
choice-koseki-kind-status-example = Không phá sản, v.v.
choice-koseki-kind-single = Độc thân (独身証明書)
choice-koseki-kind-single-example = Chưa kết hôn
choice-koseki-kind-part = Một số mục (一部事項証明)
choice-koseki-kind-accepted = Đã nhận giấy khai báo
choice-koseki-kind-accepted-example = 受理証明書
choice-koseki-kind-filed = Nội dung giấy khai báo

field-honseki = Nơi đặt hộ tịch

field-koseki-head = Người đứng đầu hộ tịch
ask-koseki-head = Ai là người đứng đầu (筆頭者) hộ tịch?
ask-koseki-head-hint = Người được ghi đầu tiên, kể cả sau khi đã mất.
choice-koseki-head-subject = Chính người cần giấy
choice-koseki-head-other = Người khác (chồng, vợ, cha mẹ …)
choice-koseki-head-unknown = Không rõ
field-head-name = Tên người đứng đầu
field-head-kana = Người đứng đầu, katakana
ask-head-kana = Vui lòng nhập tên người đứng đầu bằng katakana
field-head-birth = Ngày sinh người đứng đầu
ask-head-birth = Vui lòng nhập ngày sinh của người đứng đầu

field-attached-range = Lịch sử địa chỉ của ai
ask-attached-range = Quý vị cần lịch sử địa chỉ của ai?
choice-attached-range-all = Mọi người trong hộ tịch
choice-attached-range-one = Chỉ một người
field-attached-shown = Mục ghi thêm
ask-attached-shown = Có cần ghi thêm mục nào không?
choice-attached-shown-honseki = Nơi đặt hộ tịch, người đứng đầu
choice-attached-shown-overseas-voter = Đăng ký cử tri ở nước ngoài

field-filing = Loại khai báo
ask-filing = Về giấy khai báo nào?
choice-filing-birth = Khai sinh
choice-filing-marriage = Kết hôn
choice-filing-divorce = Ly hôn
choice-filing-death = Khai tử
choice-filing-other = Loại khác

field-insurance-law = Loại bảo hiểm
ask-insurance-law = Dùng cho bảo hiểm nào?
ask-insurance-law-hint = Có loại được miễn phí theo luật.
choice-insurance-law-health = Bảo hiểm y tế qua nơi làm việc
choice-insurance-law-national-health = Bảo hiểm Y tế Quốc dân
choice-insurance-law-accident = Bảo hiểm tai nạn lao động
choice-insurance-law-other = Loại khác

field-life-current = Hộ tịch hiện tại (ước tính)
ask-life-current = Cần mấy bản hộ tịch hiện tại?
ask-life-current-hint = Nếu không biết, cứ để vậy. Quầy sẽ xem.
unit-life-current = bản
unit-life-current-count = { $n } bản
field-life-closed = Hộ tịch đã đóng, hộ tịch cũ (ước tính)
ask-life-closed = Cần mấy bản hộ tịch đã đóng hoặc cũ?
ask-life-closed-hint = Nếu không biết, cứ để vậy. Quầy sẽ xem.
unit-life-closed = bản
unit-life-closed-count = { $n } bản

## What is found out before the queue

check-id-card = Vui lòng đưa Thẻ My Number ở quầy.
check-id-documents = Vui lòng cho xem giấy tờ tùy thân: một giấy có ảnh như bằng lái xe hoặc thẻ lưu trú, hoặc hai giấy không có ảnh như giấy xác nhận tư cách và thông báo số hưu trí cơ bản (hoặc sổ hưu trí).
check-id-photo-only = Vui lòng cho xem giấy tờ tùy thân có ảnh, như bằng lái xe hoặc hộ chiếu. Ở đây không nhận giấy khác.
check-letter-of-attorney = Vui lòng mang giấy ủy quyền (委任状) do người cần giấy tự viết.
check-legal-proof = Vui lòng mang giấy hộ tịch hoặc giấy chứng nhận đăng ký (trong vòng 3 tháng) cho thấy quý vị là cha mẹ hoặc người giám hộ. Không cần nếu thành phố này tự xem được.
check-third-proof = Vui lòng mang giấy tờ cho thấy lý do, như hợp đồng.
check-company-proof = Vui lòng mang thẻ nhân viên và giấy có dấu đại diện của công ty.
check-welfare-proof = Vui lòng cho xem giấy chứng nhận trợ cấp sinh hoạt. Khi đó không mất phí.

check-number-third = Chúng tôi không cấp My Number hoặc mã hồ sơ cư trú của người khác. Có thể cấp giấy không ghi số.
check-number-removed = Trên hồ sơ đã xóa hoặc hồ sơ cũ, My Number hoặc mã hồ sơ cư trú chỉ được ghi cho chính người đó. Có thể cấp giấy không ghi số.
check-number-by-post = Giấy có ghi số không giao cho người đại diện. Chúng tôi gửi bưu điện đến địa chỉ của người cần giấy.
check-removed-destroyed = Hồ sơ kết thúc đến ngày 19-6-2014 không còn được giữ nên chúng tôi không chứng nhận được. Vui lòng hỏi ở quầy giấy nào dùng thay được.
check-removed-unknown = Hồ sơ cũ có thể không còn. Quầy sẽ tìm.
check-heir-proof = Vui lòng mang giấy tờ cho thấy quan hệ với người đã mất, như giấy hộ tịch.
check-items-paper = Nếu có mẫu đơn nơi nhận đưa cho, vui lòng mang theo.
check-juminhyo-wide = Giấy của địa phương khác không ghi nơi đặt hộ tịch và địa chỉ cũ.

check-seal-card-missing = Ở quầy không thể cấp nếu không có thẻ đăng ký con dấu. Với Thẻ My Number và mã PIN, quý vị có thể lấy được ở cửa hàng tiện lợi.
check-seal-elsewhere = Vui lòng hỏi địa phương nơi đăng ký con dấu. Địa chỉ trên thẻ của quý vị không ở thành phố này.
check-seal-under-15 = Từ 15 tuổi mới đăng ký được con dấu.
check-seal-card = Vui lòng đưa thẻ đăng ký con dấu ở quầy.

check-zei-elsewhere = Giấy này do địa phương nơi quý vị sống vào ngày 1 tháng 1 của năm thuế đó cấp. Vui lòng yêu cầu ở đó; có thể gửi bưu điện.
check-zei-from-june = Giấy của năm thuế mới nhất có từ tháng 6. Hôm nay chúng tôi cấp được đến năm trước đó.
check-zei-undeclared = Nếu chưa khai thu nhập, vui lòng khai trước, dù không có thu nhập.
check-car-paper = Vui lòng mang giấy kiểm định xe (bản sao cũng được).
check-property-paper = Vui lòng mang giấy có số thửa đất, như thông báo thuế.
check-house-papers = Vui lòng mang giấy tờ nhà, như giấy đăng ký và hợp đồng mua bán.

check-koseki-wide-persons = Hộ tịch của địa phương khác chỉ cấp cho chính người đó, vợ chồng, cha mẹ, ông bà, con và cháu tự đến. Vui lòng yêu cầu ở địa phương đặt hộ tịch.
check-koseki-wide-kinds = Với hộ tịch của địa phương khác, chúng tôi chỉ cấp bản toàn bộ, bản đã đóng và bản cũ. Giấy khác, vui lòng yêu cầu ở địa phương đặt hộ tịch.
check-single-self-only = Giấy này chỉ cấp cho chính người đó.
check-lineal-proof = Nếu hộ tịch ở thành phố này không cho thấy quan hệ, vui lòng mang giấy hộ tịch cho thấy điều đó.
check-pension-notice = Vui lòng cho xem đơn xin hoặc thông báo hưu trí. Hộ tịch dùng cho hưu trí không mất phí.
check-allowance-notice = Vui lòng cho xem thông báo trợ cấp nuôi dưỡng trẻ. Hộ tịch dùng cho việc này không mất phí.
check-insurance-notice = Vui lòng cho xem đơn xin hoặc thông báo bảo hiểm. Hộ tịch dùng cho việc này không mất phí.
check-koseki-wide = Hộ tịch phải lấy từ địa phương khác; có thể mất hơn một giờ.
check-honseki-unknown = Quầy sẽ tìm giúp. Nếu có giấy chứng nhận cư trú ghi nơi đặt hộ tịch, vui lòng mang theo.
check-whole-life = Quầy sẽ xem cần mấy bản. Lệ phí là ước tính và có thể thay đổi.
