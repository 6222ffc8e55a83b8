# What the kiosk says when it reads a code that was prepared at home.
prepared-title = 在家准备的二维码
prepared-have = 共 { $of } 个，已读取 { $have } 个。请出示下一个二维码。
prepared-again = 请出示二维码。
prepared-skip = 不用二维码，直接开始
prepared-read = 已读取您在家准备的内容。放上卡片后，从接下来的步骤继续。
prepared-older = 您准备之后，手续内容有更新。不足的部分会再问一次。
prepared-mixed = 这是另一次准备的二维码。从这个二维码重新计数。
prepared-damaged = 二维码有一部分没能读取。请调亮屏幕，出示整个二维码。
prepared-other-city = 这是其他市区町村的二维码。这里不能使用。
prepared-unopened = 这个二维码打不开。请在本市网页上重新制作，或不用二维码直接开始。
prepared-nothing = 这个二维码的手续现在不受理。请选择要办的事。
prepared-other-person = 卡片的持有人和准备二维码的人似乎不同。准备的内容已删除。
source-home = 在家
source-asked = 口述
