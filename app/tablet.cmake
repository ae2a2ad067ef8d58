# SPDX-License-Identifier: Apache-2.0
# The tablet: what Composition puts together, and the executable. The types that QML imports register themselves; the
# plugin of app_screens only makes the linker keep them, which takes a static library's as it pleases.
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick)

alongside_room(app_tablet
    SOURCES Composition.cpp FacePictures.cpp ScreenshotTour.cpp ShiftedClock.cpp StartOptions.cpp TabletRun.cpp UnattendedStart.cpp
    LINKS Qt6::Quick app_screens $<$<NOT:$<BOOL:${ALONGSIDE_SHARED}>>:app_screensplugin> app_records platform_media platform_net platform_speech qml_alongside)

qt_add_executable(alongside_tablet MANUAL_FINALIZATION main.cpp)
set_target_properties(alongside_tablet PROPERTIES OUTPUT_NAME alongside-tablet)
target_compile_definitions(alongside_tablet PRIVATE ALONGSIDE_VERSION="${PROJECT_VERSION}")
target_link_libraries(alongside_tablet PRIVATE app_tablet)
qt_finalize_executable(alongside_tablet)
