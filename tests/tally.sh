# Counts what ran, what failed and what was skipped; sourced by tests/run, tried by tests/structure/try-tally.
passed=0 failed=0 skipped=0
started=$SECONDS

step() { printf '== %s (%d s)\n' "$1" $((SECONDS - started)); }

# tally NAME STATUS: one check that is a whole command
tally()
{
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "FAILED: $1"; fi
}

# said_by NAME LOG: everything that a test of ctest printed
said_by() { sed -n "/Testing: $1\$/,/^\"$1\" time elapsed/p" "$2"; }

# output_of NAME LOG: the end of it, as much as somebody reads
output_of() { said_by "$1" "$2" | grep -av '^QDEBUG' | tail -60; }

# totals: "passed failed skipped", summed over Qt Test's own totals on stdin
totals()
{
    sed -n 's/^Totals: \([0-9]*\) passed, \([0-9]*\) failed, \([0-9]*\) skipped, .*/\1 \2 \3/p' |
        awk '{p += $1; f += $2; s += $3} END {print p + 0, f + 0, s + 0}'
}

# tally_functions LOG: every test function of every executable
tally_functions()
{
    local p f s
    read -r p f s < <(totals < "$1")
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
    grep -aE '^(FAIL!|XPASS|QFATAL)' -A2 "$1"
}

# tally_commands RESULTS LOG: checks among the tests that are whole commands; ctest alone knows how they went
tally_commands()
{
    local name outcome
    while read -r name outcome; do
        tally "$name" "$([ "$outcome" = Passed ]; echo $?)"
        [ "$outcome" = Passed ] || output_of "$name" "$2"
    done < <(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([a-z]\w*) \.*[ *]*(\w+) .*/\1 \2/p' "$1" | grep -v '^tst_')
}

# tally_broken RESULTS LOG PRESET: an executable that failed though none of its functions did: it crashed, timed out or
# could not be started, and nothing else counts it
tally_broken()
{
    local name p f s
    while read -r name; do
        read -r p f s < <(said_by "$name" "$2" | totals)
        [ "$f" -eq 0 ] || continue
        failed=$((failed + 1))
        echo "FAILED: $name ($3)"
        output_of "$name" "$2"
    done < <(sed -n 's/.* - \(tst_[A-Za-z0-9]*\) (.*/\1/p' "$1")
}

# tally_skips LOG: a skip without its reason on the list is a failure
tally_skips()
{
    local name
    while read -r name; do
        grep -qE "^$name +[^ ]" tests/skips.txt && continue
        echo "FAILED: $name was skipped without a reason on the list"
        failed=$((failed + 1)) skipped=$((skipped - 1))
    done < <(sed -n 's/^SKIP *: \([A-Za-z0-9_:]*\)(.*/\1/p' "$1")
}

# tally_ctest PRESET: all of one run of ctest
tally_ctest()
{
    local results="build/$1.test.log" log="build/$1/Testing/Temporary/LastTest.log"
    tally_functions "$log"
    tally_commands "$results" "$log"
    tally_broken "$results" "$log" "$1"
    tally_skips "$log"
}

closing_line()
{
    printf '== Done in %d s\n' $((SECONDS - started))
    [ $((passed + failed)) -gt 0 ] || echo "No test ran."
    echo "$((passed + failed + skipped)) ran: $passed passed, $failed failed, $skipped skipped"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}
