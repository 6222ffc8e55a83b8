# The kiosk's own words: the pages of a visit and their frame.

# Steps.
step-purpose = 選擇事項
step-card = 讀取卡片
step-questions = 回答問題
step-check = 核對
step-done = 完成
step-at = { $at } / { $of }　{ $name }

# Start.
start-title =
    不用填表，
    就能辦手續
start-hint = 請觸碰螢幕，開始辦理
start-way-choose = 選擇要辦的事
start-way-card = 放上卡片
start-way-number = 領取號碼
larger = 大字
larger-still = 更大
larger-back = 恢復大小
contrast = 黑白
contrast-back = 恢復顏色
low = 降低畫面
low-back = 恢復畫面
languages-title = 請選擇語言
languages-start = 語言

# What for.
purpose-title = 您今天要辦什麼？
purpose-hint = 可以選多項，一次一起申請。
purpose-online = 線上申請
purpose-none-chosen = 請至少選擇一項，然後按「下一步」。
whom-title = 為誰辦理？
whom-self = 為自己辦
whom-self-example = 本人在此辦理
whom-other = 為他人辦
whom-other-example = 為家人，或受人委託

# The card.
card-title =
    請把個人編號卡
    放在讀卡機上
card-hint = 請放著不動，稍等片刻。
card-none = 沒有卡，或讀不出來
card-looking =
    正在確認卡片。
    請不要移動。
card-read-note = 讀取的內容
card-unread-note = 不讀取的內容
card-trouble-phone = 這裡不能讀取手機。請放上卡片。
card-trouble-licence = 這是駕照。請放上個人編號卡。
card-trouble-residence = 這是在留卡。請放上個人編號卡。
card-trouble-other = 這張卡不能讀取。請放上個人編號卡。
card-trouble-removed = 卡片中途離開了。請再放到讀卡機正中間。
card-trouble-torn = 無法讀取卡片內容。請拿起來，再放一次。
card-trouble-reader = 讀卡機無法使用。請呼叫職員，或手動輸入。
card-trouble-blocked = 這張卡的密碼已被鎖定，櫃檯可以解鎖。您可以手動輸入，繼續辦理。
card-trouble-last-try = 密碼再錯1次就會被鎖定。請不要在這裡輸入，請呼叫職員，或手動輸入。
card-expired = 這張卡的有效期到 { $date } 為止，已經過期。您可以手動輸入，繼續辦理。
card-by-hand = 手動輸入
card-expired-continue = 手動輸入，繼續

# Consent.
consent-title = 將從您的卡中讀取以下內容
consent-hint = 只用於填寫您的申請書。
consent-yes = 同意讀取
consent-no = 不讀取
consent-read-name = 姓名
consent-read-address = 住址
consent-read-birth = 出生日期
consent-read-sex = 性別
consent-unread-number = 個人編號（12位）
consent-unread-photo = 照片
consent-unread-certificates = 電子憑證

# The PIN.
pin-title =
    請輸入
    4位數密碼
pin-hint = 是您領卡時設定的密碼。再錯 { $tries } 次就會被鎖定。
pin-wrong = 密碼不對。還可以輸入 { $tries } 次。
pin-forgotten = 不知道密碼
pin-reading =
    正在讀取。
    請不要移動卡片。

# Boards and pads.
keys-hint-kana = 請用片假名輸入。
keys-hint-latin = 請按在留卡或護照上的拼法輸入。
keys-hint-digits = 請按數字。
keys-hint-phone = 請輸入白天能聯絡到您的號碼。
keys-empty = 還沒有輸入。
keys-out-of-range = 請輸入 { $min } 到 { $max } 之間的數字。
keys-not-a-day = 沒有這個日期。請核對年、月、日。
keys-future = 這個日期還沒有到。請核對年、月、日。
keys-phone-short = 位數不夠。請連同區號一起輸入。
unit-copies = 份
key-erase = 刪除
key-voiced = ゛
key-half-voiced = ゜
key-small = 小字
key-space = 空格
key-enter = 確定
keys-typed = 您輸入的內容
date-year = 年
date-month = 月
date-day = 日
date-age = { $age }歲

# Check.
check-title = 請核對您的回答
check-hint = 有不對的地方，請按旁邊的「更改」。
check-submit = 送出申請
check-change = 更改
check-bring = 在櫃檯出示
check-free = 不收手續費
check-total = 手續費 { $total }日圓
source-card = 卡
source-typed = 輸入
source-chosen = 選擇
source-clerk = 職員
clerk-kanji = 漢字由職員填寫
sheet = { $at } / { $of }
sheet-next = 後面
sheet-previous = 前面

# Online.
online-title = 也可以線上申請
online-hint =
    請用手機掃描。
    只掃描，申請還沒有完成。
refused-title = 這台機器不能受理
refused-hint = 以下事項由櫃檯職員為您辦理。
refused-continue = 繼續辦理其他事項
refused-end = 去櫃檯

# Handing in.
working-title =
    正在送出您的申請。
    請稍等。
trouble-disk = 無法儲存您的申請。已輸入的內容還在。請呼叫職員。
trouble-no-number = 無法取得號碼。已輸入的內容還在。請呼叫職員。

# Done.
done-title = 已受理您的申請
done-number = 您的號碼
done-wait = 請在 { $counter }號 { $name } 等候
done-caption-qr =
    職員確認後，
    在繳費處掃描
done-slip-printed = 受理單已列印。請取走。
done-slip-printing = 正在列印受理單
done-slip-paper = 印表機沒有紙了。請記下或拍下您的號碼。
done-slip-cover = 印表機的蓋子開著。請記下或拍下您的號碼。
done-slip-printer = 無法列印受理單。請記下或拍下您的號碼。
done-take-card = 請取走您的卡片
done-spared-label = 免去手寫
done-spared = { $fields } 處，{ $n } 個字
done-finish = 結束
done-to-pay =
    職員確認後，
    請到繳費處繳費。
done-nothing-to-pay = 不需要繳費。
done-bring = 在櫃檯出示

# Help.
help-button = 呼叫職員
help-calling = 正在呼叫
help-called = 職員馬上來
help-called-hint = 請在此等候。已通知 { $desks } 個櫃檯。
help-calling-hint = 請稍等。
help-nobody = 現在無法接通
help-nobody-hint = 請直接告訴附近櫃檯的職員。
help-close = 回到畫面
staff-here = 工作人員請按這裡
staff-code-title = 請輸入工作人員代碼
staff-code-hint = 窗口螢幕上顯示的六位數字。
staff-code-asking = 正在確認
staff-code-short = 請輸入六位數字。
staff-code-wrong = 此代碼不能使用。請在窗口螢幕上重新取得。
staff-code-wait = 錯誤次數過多。請等待{ $seconds }秒。
staff-code-away = 無法連接受理伺服器，現在不能確認代碼。
helper-here = 工作人員{ $name }來協助您。
helping-by = 工作人員 { $name }
helping-button = 工作人員操作中
helping-title = 工作人員{ $name }正在協助您
helping-hint = 已輸入的內容不變。
helping-on = 繼續
helping-over = 結束協助
offer-title = 需要協助嗎？
offer-hint = 工作人員會過來和您一起辦理。已輸入的內容不會消失。
offer-no = 不用了

# Leaving.
quit-title = 要退出嗎？
quit-hint = 已輸入的內容會被刪除。
quit-yes = 退出
quit-no = 繼續
idle-title = 您還在使用嗎？
idle-seconds = { $seconds } 秒後，將刪除全部內容，回到第一頁。
idle-stay = 還在使用

# The drawer of the simulated reader, below the page: no part of a visit.
drawer-open = 顯示模擬卡
drawer-close = 收起
drawer-empty = 讀卡機上沒有東西
drawer-lies = 讀卡機上：{ $card }

# Menus, life events and their lists.
purpose-menus-hint = 請按最接近的一項。可以選多項。
purpose-chosen = 已選 { $n } 項。可以繼續選擇。
menu-hint-events = 請按符合您情況的一項。
plan-title = 需要辦理的手續
plan-hint = 打勾的是今天在這裡準備的。按一下可以取消。
plan-needed = 需要 { $n } 項
plan-later = 以後 { $n } 項
plan-not-needed = 不需要 { $n } 項
plan-by = 期限 { $date }
plan-explained = 在櫃檯說明
plan-prepare = 準備打勾的手續
plan-print = 列印清單
plan-none-chosen = 沒有選擇要準備的手續。您可以列印清單帶回家。
list-printing = 正在列印清單。
list-printed = 清單已列印。請取走。
list-not-printed = 無法列印清單。請呼叫職員。
guide-title = 這項手續在櫃檯辦理
guide-hint = 在這裡不用準備什麼。請確認要帶的東西，然後到櫃檯來。
guide-end = 結束
deadline-line = { $what }（期限 { $date }）
renewal-title = 要一起準備換新卡嗎？
renewal-soon = 這張卡的有效期到 { $date }。到期前3個月起可以更新。不收手續費。
renewal-over = 這張卡已在 { $date } 到期。可以更新。不收手續費。
renewal-yes = 也準備更新
renewal-no = 今天不辦
renewal-no-example = 只繼續其他事項
check-remarks-title = 期限和要帶的東西
online-convenience = 便利商店 { $yen }日圓
keys-too-late = 這個日期太晚了。請核對年、月、日。
keys-too-early = 這個日期太早了。請核對年、月、日。
done-bring-many = 共 { $n } 件。已印在受理單上。
# Addresses and names by touch.
leave-to-clerk = 交給職員
address-how-title = 您想怎樣輸入住址？
address-how-hint = 可用郵遞區號，也可從清單中選擇。
address-by-postcode = 用郵遞區號
address-here = 從{ $city }的町中選擇
address-elsewhere = 從其他市區町村選擇
address-postcode-title = 請輸入郵遞區號
address-postcode-hint = 7位數字。
postcode-short = 位數不夠。請輸入7位。
postcode-unknown = 找不到這個郵遞區號。您也可以返回，從清單中選擇。
address-match-title = 是哪個町？
address-match-hint = 這個郵遞區號有幾個町。
address-region-title = 在哪個地區？
address-prefecture = { $prefecture }
address-prefecture-title = 請選擇都道府縣
region-north = 北海道・東北
region-kanto = 關東
region-middle = 中部
region-kinki = 近畿
region-west = 中國・四國
region-south = 九州・沖繩
address-city-title = 請選擇市區町村
address-city-hint = 請從日語讀音的第一個音選擇。
address-town-title = 請選擇町名
address-town-hint = 請從日語讀音的第一個音選擇。
address-no-town = 沒有町名
address-block-title = 請輸入門牌號
address-block-hint = 「1丁目2番3号」可輸入「1-2-3」。
address-no-block = 沒有門牌號
address-building-title = 大樓名稱和房號
address-building-hint = 沒有的話，請直接按「下一步」。
board-letters = ABC 123
board-kana = 片假名
name-family-reading-title = 請輸入姓的讀音
name-family-reading-hint = 用片假名輸入後，可以選擇漢字。
name-given-reading-title = 請輸入名的讀音
name-given-reading-hint = 用片假名輸入後，可以選擇漢字。
name-family-title = 姓是哪個字？
name-family-hint = 沒有的話，請按「逐字選擇」。
name-given-title = 名是哪個字？
name-given-hint = 沒有的話，請按「逐字選擇」。
name-family-pieces-title = 請逐字選擇姓
name-family-pieces-hint = 選錯了請按「返回」。
name-given-pieces-title = 請逐字選擇名
name-given-pieces-hint = 選錯了請按「返回」。
name-by-pieces = 逐字選擇
# Nobody reads along.
masked = ●●●●●●
check-show = 顯示
check-hide = 隱藏
