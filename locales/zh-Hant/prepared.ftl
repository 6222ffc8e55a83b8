# What the kiosk says when it reads a code that was prepared at home.
prepared-title = 在家準備的二維碼
prepared-have = 共 { $of } 個，已讀取 { $have } 個。請出示下一個二維碼。
prepared-again = 請出示二維碼。
prepared-skip = 不用二維碼，直接開始
prepared-read = 已讀取您在家準備的內容。放上卡片後，從接下來的步驟繼續。
prepared-older = 您準備之後，手續內容有更新。不足的部分會再問一次。
prepared-mixed = 這是另一次準備的二維碼。從這個二維碼重新計數。
prepared-damaged = 二維碼有一部分無法讀取。請調亮螢幕，出示整個二維碼。
prepared-other-city = 這是其他市區町村的二維碼。這裡不能使用。
prepared-unopened = 這個二維碼打不開。請在本市網頁上重新製作，或不用二維碼直接開始。
prepared-nothing = 這個二維碼的手續現在不受理。請選擇要辦的事。
prepared-other-person = 卡片的持有人和準備二維碼的人似乎不同。準備的內容已刪除。
source-home = 在家
source-asked = 口述
