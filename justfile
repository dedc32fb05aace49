# Recipes for who works on bundel. `just` alone lists them.

default:
    @just --list

# the bundle of an example, in output/
example:
    cargo run -- build examples/ijh-lotte.yaml

# all tests
test:
    cargo test

# accept what the tests see now; review it with git diff
accept:
    INSTA_UPDATE=always cargo test --test suite
    BUNDEL_BLESS=1 cargo test --test rules

# everything that has to hold before a change is done
ci:
    .ci/run

# documents a second, cold start, memory
bench:
    cargo bench --profile dev --bench render

# the pictures of README and handbook
pictures:
    docs/pictures
