# Counts what ran, what failed and what was skipped; sourced by tests/run.
passed=0 failed=0 skipped=0
started=$SECONDS

step() { printf '== %s (%d s)\n' "$1" $((SECONDS - started)); }

# tally NAME STATUS: one check that is a whole command
tally()
{
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1"; fi
}

# output_of NAME LOG: what a test of ctest printed
output_of() { sed -n "/Testing: $1\$/,/^\"$1\" time elapsed/p" "$2" | grep -av '^QDEBUG' | tail -60; }

# tally_ctest PRESET: every test function of every executable, from Qt Test's own totals
tally_ctest()
{
    local log="build/$1/Testing/Temporary/LastTest.log" sums
    sums=$(sed -n 's/^Totals: \([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped, .*/\1 \2 \3/p' "$log" |
        awk '{p += $1; f += $2; s += $3} END {print p + 0, f + 0, s + 0}')
    read -r p f s <<< "$sums"
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    grep -aE '^(FAIL!|XPASS|QFATAL)' -A2 "$log"
    # Checks among the tests that are whole commands: ctest alone knows how they went.
    while read -r name outcome; do
        tally "$name" "$([ "$outcome" = Passed ]; echo $?)"
        [ "$outcome" = Passed ] || output_of "$name" "$log"
    done < <(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([a-z]\w*) \.*[ *]*(\w+) .*/\1 \2/p' "build/$1.test.log" | grep -v '^tst_')
    # An executable that crashed or timed out printed no totals: ctest knows.
    while read -r broken; do
        echo "FAILED: $broken ($1)"
        output_of "$broken" "$log"
        [ "$f" -gt 0 ] || failed=$((failed + 1))
    done < <(sed -n 's/.* - \(tst_[A-Za-z]*\) (.*/\1/p' "build/$1.test.log")
    while read -r name; do
        grep -qF "$name " tests/skips.txt 2>/dev/null || { echo "FAILED: $name was skipped without a reason on the list"; failed=$((failed + 1)); }
    done < <(sed -n 's/^SKIP *: \([A-Za-z_:]*\)(.*/\1/p' "$log" | sort -u)
}

closing_line()
{
    printf '== Done in %d s\n' $((SECONDS - started))
    if [ "$passed" -eq 0 ]; then echo "No test ran."; exit 1; fi
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ]
}
