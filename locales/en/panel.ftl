# A kiosk's panel that is too small to be used: for whoever sets it up, and for a visitor who comes by.

small-title = This kiosk cannot be used yet
small-staff = For staff: the screen is too small
small-here = This screen: { $width } × { $height } mm ({ $across } × { $down } pixels)
small-least = Needed: at least { $width } × { $height } mm and { $across } × { $down } pixels, upright or lying
small-measure = If the screen is larger than that, set PX_PER_MM to its pixels across ÷ its visible width in mm
small-leave = To close this, press Ctrl+Shift+Q on a keyboard
