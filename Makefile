# Each target is one line of Python: without make, run `python3 packaging/tasks.py TARGET` instead.
PYTHON ?= python3
TASKS := setup setup-train run test check bench screenshots model frozen-test package package-test

.PHONY: $(TASKS)
$(TASKS): ; @$(PYTHON) packaging/tasks.py $@
